# Restores in a layer of its own, which stands until a project or a version changes.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/KoreaArticles.Extraction/KoreaArticles.Extraction.csproj src/KoreaArticles.Extraction/
COPY src/KoreaArticles.Api/KoreaArticles.Api.csproj src/KoreaArticles.Api/
ARG TARGETARCH
RUN arch=$([ "$TARGETARCH" = arm64 ] && echo arm64 || echo x64) \
    && dotnet restore src/KoreaArticles.Api --runtime linux-$arch -p:PublishReadyToRun=true
COPY src src
RUN arch=$([ "$TARGETARCH" = arm64 ] && echo arm64 || echo x64) \
    && dotnet publish src/KoreaArticles.Api --no-restore --runtime linux-$arch --self-contained false -p:PublishReadyToRun=true --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
# The one place that is written to: the database, and beside it the folder of articles.
RUN mkdir -p /data/articles && chown -R $APP_UID /data
VOLUME /data
ENV ASPNETCORE_HTTP_PORTS="" \
    ASPNETCORE_URLS=http://+:5080 \
    Database__ConnectionString="Data Source=/data/articles.db" \
    Corpus__Folders__0=/data/articles
EXPOSE 5080
USER $APP_UID
HEALTHCHECK --interval=10s --timeout=6s --start-period=30s --retries=3 CMD ["dotnet", "KoreaArticles.dll", "healthcheck"]
ENTRYPOINT ["dotnet", "KoreaArticles.dll"]
