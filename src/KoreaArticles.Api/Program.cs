using KoreaArticles.Api.Cli;
using KoreaArticles.Api.Corpus;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Embeds;
using KoreaArticles.Api.Extract;
using KoreaArticles.Api.Http;
using KoreaArticles.Api.OpenApi;
using KoreaArticles.Api.Pages;
using KoreaArticles.Api.Related;
using KoreaArticles.Api.Search;

return await Verbs.Create(Build).Parse(args).InvokeAsync();

static WebApplication Build(string[] args)
{
    // Settings and pages lie beside the program, wherever it is started from.
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.UseDefaultAddress();
    builder.WebHost.UseStaticWebAssets();
    // Reloading goes by a route that catches every address, and a wrong method would be told as 404.
    builder.Configuration["ReloadStaticAssetsAtRuntime"] = bool.FalseString;
    builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
    builder.Services.AddSingleton<HomeFolder>();
    builder.Services.AddData().AddSearch().AddCorpus().AddRelated().AddExtract();
    builder.Services.AddHttp().AddOpenApi().AddPages();

    var app = builder.Build();
    app.UseHttp();
    app.MapStaticAssets();
    app.MapApi();
    app.MapOpenApi();
    app.MapEmbeds();
    app.MapPages();
    return app;
}
