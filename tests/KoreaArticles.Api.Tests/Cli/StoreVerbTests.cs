using Microsoft.Data.Sqlite;

namespace KoreaArticles.Api.Tests.Cli;

public sealed class StoreVerbTests(CommandLine program) : IClassFixture<CommandLine>
{
    private const string Story = "Ferry sets out\n\nBUSAN, Aug. 3, 2021 - A ferry left Busan harbour on Tuesday.\n";

    [Fact]
    public async Task TheSecondImportOfAFolderChangesNothing()
    {
        program.Write("texts/a.txt", Story);
        program.Write("texts/b.txt", "");
        string[] import = ["import", "--from", "texts", .. program.Database("twice.db")];

        var first = await program.RunAsync(import);
        var second = await program.RunAsync(import);

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Contains("1 read: 1 added, 0 changed, 0 unchanged; 0 removed; 1 refused.", first.Output, StringComparison.Ordinal);
        Assert.Contains("1 read: 0 added, 0 changed, 1 unchanged; 0 removed; 1 refused.", second.Output, StringComparison.Ordinal);
        Assert.Contains("b.txt: empty", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheSchemaIsBroughtUpToDateOnce()
    {
        string[] migrate = ["migrate", .. program.Database("schema.db")];

        Assert.Contains("applied ", (await program.RunAsync(migrate)).Output, StringComparison.Ordinal);
        Assert.Contains("up to date", (await program.RunAsync(migrate)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFolderThatIsNotThereIsAFailedImport()
    {
        var run = await program.RunAsync(["import", "--from", "nowhere", .. program.Database("nowhere.db")]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nowhere", run.Output + run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsNoDatabaseIsToldInASentence()
    {
        program.Write("damaged.db", new string('x', 10_000));

        var run = await program.RunAsync(["import", "--from", ".", .. program.Database("damaged.db")]);

        Assert.Equal((1, "The database is damaged or is no SQLite file. Move it away and start again: the corpus is imported anew."), (run.ExitCode, run.Errors.Trim()));
    }

    [Theory]
    [InlineData("serve", "--urls", "http://127.0.0.1:0")]
    [InlineData("import", "--from", ".")]
    [InlineData("migrate")]
    public async Task ADatabaseOfAnotherVersionIsToldInASentence(params string[] verb)
    {
        var file = $"made-for-{verb[0]}.db";
        await program.RunAsync(["migrate", .. program.Database(file)]);
        await using (var old = new SqliteConnection($"Data Source={program.Folder}/{file};Pooling=False"))
        {
            await old.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = old.CreateCommand();
            command.CommandText = "UPDATE __EFMigrationsHistory SET MigrationId = '20260101000000_Initial'; ALTER TABLE Quotes DROP COLUMN Json";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var run = await program.RunAsync([.. verb, .. program.Database(file)]);

        Assert.Equal(
            (1, $"{program.Folder}/{file} was made by another version of this program; delete it and start again: the corpus is imported anew."),
            (run.ExitCode, run.Errors.Trim()));
    }

    [Fact]
    public async Task ALockedDatabaseIsToldInASentence()
    {
        string[] impatient = ["--Database:ConnectionString", $"Data Source={program.Folder}/locked.db;Default Timeout=1"];
        await program.RunAsync(["migrate", .. impatient]);
        await using var writer = new SqliteConnection($"Data Source={program.Folder}/locked.db;Pooling=False");
        writer.Open();
        using var transaction = writer.BeginTransaction(deferred: false);
        program.Write("locked/a.txt", Story);

        var run = await program.RunAsync(["import", "--from", "locked", .. impatient]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("The database is locked: another program is writing to it.", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import", "--form", "texts")]
    [InlineData("serve", "now")]
    [InlineData("inport")]
    [InlineData("extract")]
    [InlineData("migrate", "--Database:ConnectionString")]
    public async Task WhatIsNoOptionIsRefused(params string[] arguments)
    {
        var run = await program.RunAsync(arguments);

        Assert.NotEqual(0, run.ExitCode);
        Assert.NotEmpty(run.Errors);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }
}
