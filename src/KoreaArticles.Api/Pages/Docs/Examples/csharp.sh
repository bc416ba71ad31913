dotnet tool install --global Microsoft.OpenApi.Kiota
kiota generate --language CSharp --openapi http://localhost:5080/openapi/v1.json \
  --class-name KoreaClient --namespace-name Korea --output Korea
