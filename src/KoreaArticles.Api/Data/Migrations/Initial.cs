using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace KoreaArticles.Api.Data.Migrations;

/// <summary>The tables of the model as SQL; a test compares them with what the model itself would build.</summary>
[DbContext(typeof(SqliteArticlesDb))]
[Migration("20261122080000_Initial")]
internal sealed class Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE TABLE "Corpus" (
                "Id" INTEGER NOT NULL CONSTRAINT "PK_Corpus" PRIMARY KEY,
                "Revision" INTEGER NOT NULL,
                "IsSettled" INTEGER NOT NULL,
                "Extractor" TEXT NOT NULL,
                "ArticleCount" INTEGER NOT NULL,
                "QuoteCount" INTEGER NOT NULL,
                "SpeakerCount" INTEGER NOT NULL,
                "SourceCount" INTEGER NOT NULL,
                "ChangedAt" TEXT NULL
            );

            CREATE TABLE "ImportReports" (
                "Id" INTEGER NOT NULL CONSTRAINT "PK_ImportReports" PRIMARY KEY,
                "StartedAt" TEXT NOT NULL,
                "FinishedAt" TEXT NOT NULL,
                "Extractor" TEXT NOT NULL,
                "Folders" TEXT NOT NULL,
                "Read" INTEGER NOT NULL,
                "Added" INTEGER NOT NULL,
                "Changed" INTEGER NOT NULL,
                "Unchanged" INTEGER NOT NULL,
                "Removed" INTEGER NOT NULL,
                "Refused" INTEGER NOT NULL
            );

            CREATE TABLE "Sources" (
                "Id" INTEGER NOT NULL CONSTRAINT "PK_Sources" PRIMARY KEY AUTOINCREMENT,
                "Slug" TEXT NOT NULL,
                "Name" TEXT NOT NULL,
                "IsAgency" INTEGER NOT NULL,
                "ArticleCount" INTEGER NOT NULL,
                "CreditCount" INTEGER NOT NULL,
                "QuoteCount" INTEGER NOT NULL,
                "FirstDay" TEXT NULL,
                "LastDay" TEXT NULL
            );

            CREATE TABLE "Speakers" (
                "Id" INTEGER NOT NULL CONSTRAINT "PK_Speakers" PRIMARY KEY AUTOINCREMENT,
                "Slug" TEXT NOT NULL,
                "Plain" TEXT NOT NULL,
                "Name" TEXT NOT NULL,
                "IsPerson" INTEGER NOT NULL,
                "Aliases" TEXT NOT NULL,
                "Titles" TEXT NOT NULL,
                "QuoteCount" INTEGER NOT NULL,
                "ArticleCount" INTEGER NOT NULL,
                "FirstDay" TEXT NULL,
                "LastDay" TEXT NULL
            );

            CREATE TABLE "ImportRefusals" (
                "Id" INTEGER NOT NULL CONSTRAINT "PK_ImportRefusals" PRIMARY KEY AUTOINCREMENT,
                "ImportReportId" INTEGER NOT NULL,
                "Path" TEXT NOT NULL,
                "Reason" TEXT NOT NULL,
                CONSTRAINT "FK_ImportRefusals_ImportReports_ImportReportId" FOREIGN KEY ("ImportReportId") REFERENCES "ImportReports" ("Id") ON DELETE CASCADE
            );

            CREATE TABLE "Articles" (
                "Key" INTEGER NOT NULL CONSTRAINT "PK_Articles" PRIMARY KEY,
                "Id" TEXT NOT NULL,
                "Title" TEXT NULL,
                "Standfirst" TEXT NULL,
                "Byline" TEXT NULL,
                "Place" TEXT NULL,
                "SourceId" INTEGER NULL,
                "Day" TEXT NULL,
                "DateValue" TEXT NULL,
                "DatePrecision" INTEGER NULL,
                "DateBasis" INTEGER NOT NULL,
                "DateKind" INTEGER NULL,
                "Earliest" TEXT NULL,
                "Latest" TEXT NULL,
                "DateConfidence" REAL NOT NULL,
                "PublishedAt" TEXT NULL,
                "UpdatedAt" TEXT NULL,
                "Language" TEXT NOT NULL,
                "WordCount" INTEGER NOT NULL,
                "QuoteCount" INTEGER NOT NULL,
                "Sha256" TEXT NOT NULL,
                "Extractor" TEXT NOT NULL,
                "ExtractedAt" TEXT NOT NULL,
                "Path" TEXT NOT NULL,
                "FileSize" INTEGER NOT NULL,
                "FileTime" INTEGER NOT NULL,
                CONSTRAINT "FK_Articles_Sources_SourceId" FOREIGN KEY ("SourceId") REFERENCES "Sources" ("Id")
            );

            CREATE TABLE "ArticleAgencies" (
                "ArticleKey" INTEGER NOT NULL,
                "SourceId" INTEGER NOT NULL,
                CONSTRAINT "PK_ArticleAgencies" PRIMARY KEY ("SourceId", "ArticleKey"),
                CONSTRAINT "FK_ArticleAgencies_Articles_ArticleKey" FOREIGN KEY ("ArticleKey") REFERENCES "Articles" ("Key") ON DELETE CASCADE,
                CONSTRAINT "FK_ArticleAgencies_Sources_SourceId" FOREIGN KEY ("SourceId") REFERENCES "Sources" ("Id") ON DELETE CASCADE
            );

            CREATE TABLE "ArticleSpeakers" (
                "ArticleKey" INTEGER NOT NULL,
                "SpeakerId" INTEGER NOT NULL,
                "Own" TEXT NOT NULL,
                "Exact" TEXT NULL,
                "Name" TEXT NOT NULL,
                "IsPerson" INTEGER NOT NULL,
                "Aliases" TEXT NOT NULL,
                "Titles" TEXT NOT NULL,
                CONSTRAINT "PK_ArticleSpeakers" PRIMARY KEY ("SpeakerId", "ArticleKey"),
                CONSTRAINT "FK_ArticleSpeakers_Articles_ArticleKey" FOREIGN KEY ("ArticleKey") REFERENCES "Articles" ("Key") ON DELETE CASCADE,
                CONSTRAINT "FK_ArticleSpeakers_Speakers_SpeakerId" FOREIGN KEY ("SpeakerId") REFERENCES "Speakers" ("Id") ON DELETE CASCADE
            );

            CREATE TABLE "ArticlePrints" (
                "Key" INTEGER NOT NULL CONSTRAINT "PK_ArticlePrints" PRIMARY KEY,
                "Print" INTEGER NOT NULL
            );

            CREATE TABLE "Documents" (
                "Key" INTEGER NOT NULL CONSTRAINT "PK_Documents" PRIMARY KEY,
                "Names" TEXT NULL,
                "Summary" BLOB NOT NULL,
                "Json" BLOB NOT NULL,
                "Raw" BLOB NOT NULL,
                "Evidence" BLOB NOT NULL,
                CONSTRAINT "FK_Documents_Articles_Key" FOREIGN KEY ("Key") REFERENCES "Articles" ("Key") ON DELETE CASCADE
            );

            CREATE TABLE "Quotes" (
                "Key" INTEGER NOT NULL CONSTRAINT "PK_Quotes" PRIMARY KEY,
                "Id" TEXT NOT NULL,
                "ArticleKey" INTEGER NOT NULL,
                "SpeakerId" INTEGER NULL,
                "Kind" INTEGER NOT NULL,
                "Text" TEXT NOT NULL,
                "Confidence" REAL NOT NULL,
                "TextHash" INTEGER NOT NULL,
                "Occurrences" INTEGER NOT NULL,
                "Json" BLOB NOT NULL,
                CONSTRAINT "FK_Quotes_Articles_ArticleKey" FOREIGN KEY ("ArticleKey") REFERENCES "Articles" ("Key") ON DELETE CASCADE,
                CONSTRAINT "FK_Quotes_Speakers_SpeakerId" FOREIGN KEY ("SpeakerId") REFERENCES "Speakers" ("Id")
            );

            CREATE INDEX "IX_ArticleAgencies_ArticleKey" ON "ArticleAgencies" ("ArticleKey");
            CREATE INDEX "IX_ArticlePrints_Print" ON "ArticlePrints" ("Print");
            CREATE INDEX "IX_ArticleSpeakers_ArticleKey" ON "ArticleSpeakers" ("ArticleKey");
            CREATE UNIQUE INDEX "IX_Articles_Id" ON "Articles" ("Id");
            CREATE INDEX "IX_Articles_Place" ON "Articles" ("Place");
            CREATE INDEX "IX_Articles_SourceId" ON "Articles" ("SourceId");
            CREATE INDEX "IX_ImportRefusals_ImportReportId" ON "ImportRefusals" ("ImportReportId");
            CREATE INDEX "IX_Quotes_ArticleKey" ON "Quotes" ("ArticleKey");
            CREATE UNIQUE INDEX "IX_Quotes_Id" ON "Quotes" ("Id");
            CREATE INDEX "IX_Quotes_SpeakerId" ON "Quotes" ("SpeakerId");
            CREATE INDEX "IX_Quotes_TextHash" ON "Quotes" ("TextHash");
            CREATE UNIQUE INDEX "IX_Sources_Slug" ON "Sources" ("Slug");
            CREATE INDEX "IX_Speakers_Plain" ON "Speakers" ("Plain");
            CREATE UNIQUE INDEX "IX_Speakers_Slug" ON "Speakers" ("Slug");
            """);

        // Words only: the texts stand in Documents and Quotes, and rowid is the key there, so a search is read in order of time.
        migrationBuilder.Sql("""
            CREATE VIRTUAL TABLE articles_fts USING fts5(title, body, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
            CREATE VIRTUAL TABLE quotes_fts USING fts5(text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
            """);

        // An import writes thousands of articles at a time: a larger pending index means fewer segments, and the more of them are merged
        // at once, the less often a word is written again.
        migrationBuilder.Sql("""
            INSERT INTO articles_fts(articles_fts, rank) VALUES ('hashsize', 16777216), ('automerge', 16), ('crisismerge', 64);
            INSERT INTO quotes_fts(quotes_fts, rank) VALUES ('hashsize', 4194304), ('automerge', 16), ('crisismerge', 64);
            """);

        migrationBuilder.Sql("""
            INSERT INTO Corpus (Id, Revision, IsSettled, Extractor, ArticleCount, QuoteCount, SpeakerCount, SourceCount) VALUES (1, 0, 1, '', 0, 0, 0, 0);
            """);
    }
}
