using System.ComponentModel.DataAnnotations;

namespace KoreaArticles.Api.Data;

/// <summary>Where the corpus is kept.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    /// <summary>A relative file is looked for from the folder that holds <c>data</c>, wherever the program was started.</summary>
    [Required]
    public string ConnectionString { get; set; } = "Data Source=data/articles.db";
}
