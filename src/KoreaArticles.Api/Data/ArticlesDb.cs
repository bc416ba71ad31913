using Microsoft.EntityFrameworkCore;

namespace KoreaArticles.Api.Data;

/// <summary>The corpus; a database has a context of its own, which its migrations are for.</summary>
public abstract class ArticlesDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<Article> Articles => Set<Article>();

    public DbSet<ArticleDocument> Documents => Set<ArticleDocument>();

    public DbSet<ArticleAgency> ArticleAgencies => Set<ArticleAgency>();

    public DbSet<ArticleSpeaker> ArticleSpeakers => Set<ArticleSpeaker>();

    public DbSet<Quote> Quotes => Set<Quote>();

    public DbSet<Speaker> Speakers => Set<Speaker>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<CorpusState> Corpus => Set<CorpusState>();

    public DbSet<ImportReport> ImportReports => Set<ImportReport>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Article>(article =>
        {
            article.HasKey(a => a.Key);
            article.Property(a => a.Key).ValueGeneratedNever();
            article.Property(a => a.Id).IsRequired();
            article.HasIndex(a => a.Id).IsUnique();
            // The table's key is part of every index, so these give one source's articles in order of time.
            article.HasIndex(a => a.SourceId);
            article.HasIndex(a => a.Place);
            article.HasOne(a => a.Document).WithOne().HasForeignKey<ArticleDocument>(d => d.Key).OnDelete(DeleteBehavior.Cascade);
            article.HasMany(a => a.Quotes).WithOne(q => q.Article).HasForeignKey(q => q.ArticleKey).OnDelete(DeleteBehavior.Cascade);
            article.HasMany(a => a.Agencies).WithOne().HasForeignKey(a => a.ArticleKey).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<ArticleDocument>(document =>
        {
            document.HasKey(d => d.Key);
            document.Property(d => d.Key).ValueGeneratedNever();
        });
        model.Entity<ArticleAgency>(agency =>
        {
            agency.HasKey(a => new { a.SourceId, a.ArticleKey });
            agency.HasIndex(a => a.ArticleKey);
        });
        model.Entity<ArticleSpeaker>(speaker =>
        {
            speaker.HasKey(s => new { s.SpeakerId, s.ArticleKey });
            speaker.HasIndex(s => s.ArticleKey);
            speaker.HasOne<Article>().WithMany().HasForeignKey(s => s.ArticleKey).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<ArticlePrint>(print =>
        {
            print.ToTable("ArticlePrints").HasKey(p => p.Key);
            print.Property(p => p.Key).ValueGeneratedNever();
            print.HasIndex(p => p.Print);
        });
        model.Entity<Quote>(quote =>
        {
            quote.HasKey(q => q.Key);
            quote.Property(q => q.Key).ValueGeneratedNever();
            quote.Property(q => q.Id).IsRequired();
            quote.HasIndex(q => q.Id).IsUnique();
            quote.HasIndex(q => q.ArticleKey);
            quote.HasIndex(q => q.SpeakerId);
            quote.HasIndex(q => q.TextHash);
        });
        model.Entity<Speaker>(speaker =>
        {
            speaker.HasIndex(s => s.Slug).IsUnique();
            speaker.HasIndex(s => s.Plain);
        });
        model.Entity<Source>().HasIndex(s => s.Slug).IsUnique();
        model.Entity<CorpusState>().Property(c => c.Id).ValueGeneratedNever();
        model.Entity<ImportRefusal>().ToTable("ImportRefusals");
        model.Entity<ImportReport>(report =>
        {
            report.Property(r => r.Id).ValueGeneratedNever();
            report.HasMany(r => r.Refusals).WithOne().HasForeignKey(r => r.ImportReportId).OnDelete(DeleteBehavior.Cascade);
        });
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions) =>
        conventions.Properties<DateTimeOffset>().HaveConversion<UtcText>();
}
