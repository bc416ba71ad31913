using KoreaArticles.Api.Cli;
using KoreaArticles.Api.Data;
using KoreaArticles.Api.Pages;

return await Verbs.Create(Build).Parse(args).InvokeAsync();

static WebApplication Build(string[] args)
{
    var builder = WebApplication.CreateBuilder(args);
    builder.WebHost.UseStaticWebAssets();
    builder.Services.AddSingleton<HomeFolder>();
    builder.Services.AddData();
    builder.Services.AddPages();

    var app = builder.Build();
    app.MapStaticAssets();
    app.MapPages();
    return app;
}
