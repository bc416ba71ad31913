# Articles about sanctions, the most fitting first, the words found marked by spans.
curl -sf "http://localhost:5080/v1/articles?q=sanctions&highlight=true&limit=3"

# How many articles and quotations each year holds, under the same filters.
curl -sf "http://localhost:5080/v1/dates?by=year&q=sanctions"

# Direct quotations whose speaker is known, newest first.
curl -sf "http://localhost:5080/v1/quotes?kind=direct&named=true&limit=3"
