using KoreaArticles.Api.Pages;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
builder.Services.AddPages();
var app = builder.Build();
app.MapStaticAssets();
app.MapPages();
app.Run();
