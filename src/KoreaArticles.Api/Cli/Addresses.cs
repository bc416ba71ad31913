namespace KoreaArticles.Api.Cli;

/// <summary>Where the server listens.</summary>
internal static class Addresses
{
    public const string Default = "http://localhost:5080";

    /// <summary>Listens on the default address unless a setting says otherwise.</summary>
    public static void UseDefaultAddress(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        var isSet = new[] { "urls", "http_ports", "https_ports" }.Any(name => !string.IsNullOrEmpty(settings[name]))
            || settings.GetSection("Kestrel:Endpoints").GetChildren().Any();
        if (!isSet) builder.WebHost.UseUrls(Default);
    }

    /// <summary>The first address as this machine reaches it.</summary>
    public static string Local(IConfiguration settings)
    {
        var first = settings["urls"]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault();
        if (first is null) return settings["http_ports"]?.Split(';')[0] is { Length: > 0 } port ? $"http://localhost:{port}" : Default;

        return Reached(first);
    }

    /// <summary>An address the server listens at, as this machine reaches it.</summary>
    public static string Reached(string listening)
    {
        var address = BindingAddress.Parse(listening);
        var host = address.Host is "+" or "*" or "0.0.0.0" or "[::]" ? "localhost" : address.Host;
        return $"{address.Scheme}://{host}:{address.Port}";
    }
}
