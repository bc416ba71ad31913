using KoreaArticles.Api.Articles;
using KoreaArticles.Api.Cli;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.OpenApi;
using KoreaArticles.Api.Pages;

return await Verbs.Create(Build).Parse(args).InvokeAsync();

static WebApplication Build(string[] args)
{
    var builder = WebApplication.CreateBuilder(args);
    builder.WebHost.UseStaticWebAssets();
    builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
    builder.Services.AddSingleton<HomeFolder>();
    builder.Services.AddData();
    builder.Services.AddHttp().AddArticles().AddOpenApi().AddPages();

    var app = builder.Build();
    app.UseHttp();
    app.MapStaticAssets();
    app.MapApi();
    app.MapOpenApi();
    app.MapPages();
    return app;
}
