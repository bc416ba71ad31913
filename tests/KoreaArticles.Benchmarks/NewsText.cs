using System.Globalization;
using System.Text;

namespace KoreaArticles.Benchmarks;

/// <summary>Invented articles: the same number gives the same text on every machine.</summary>
internal static class NewsText
{
    public static readonly string[] Sources = ["Harbour Post", "Island Gazette", "Northern Ledger", "River Courier", "Hanbit Daily", "Bay Chronicle"];

    public static readonly string[] Speakers = [.. from given in (string[])["Anna", "Peter", "Mina", "Jon", "Haneul"] from family in (string[])["Lindqvist", "Marsh", "Park", "Ames"] select $"{given} {family}"];

    /// <summary>Words that a quarter to a half of the articles have.</summary>
    public static readonly string[] Common = ["minister", "harbour", "talks", "budget"];

    /// <summary>Words that stand together in about one article of fifty.</summary>
    public const string Phrase = "western bridge repair";

    private static readonly string[] Syllables = ["ka", "ru", "mi", "ton", "es", "bel", "or", "lin", "da", "vo", "shi", "per", "an", "gu", "tre", "wick"];

    public static string Word(int rank) => Syllables[rank % 16] + Syllables[rank / 16 % 16] + Syllables[rank / 256 % 16];

    /// <summary>A word that about one article of two hundred has.</summary>
    public static string Rare(int number) => $"qz{number % 200}ov";

    public static DateOnly DayOf(int number) => new DateOnly(2010, 1, 1).AddDays((int)((uint)number * 2654435761 % 5000));

    public static string Of(int number)
    {
        var random = new Random(number);
        var text = new StringBuilder();
        text.Append(Sentence(random, 7).TrimEnd('.')).Append("\n\nSource: ").Append(Sources[random.Next(Sources.Length)])
            .Append("\nDate: ").Append(DayOf(number).ToString("MMMM d, yyyy", CultureInfo.InvariantCulture))
            .Append("\nBy ").Append(Speakers[random.Next(Speakers.Length)]).Append('\n');
        for (var paragraph = 0; paragraph < 8; paragraph++)
        {
            text.Append('\n');
            for (var i = 0; i < 4; i++) text.Append(Sentence(random, random.Next(8, 18))).Append(' ');
            if (random.Next(4) == 0)
                text.Append('“').Append(Sentence(random, 10).TrimEnd('.')).Append(",” said ").Append(Speakers[random.Next(Speakers.Length)]).Append(". ");
            if (paragraph == 3) text.Append("The ").Append(Rare(number)).Append(" stayed. ");
            if (paragraph == 5 && random.Next(50) == 0) text.Append("The ").Append(Phrase).Append(" went on. ");
            text.Append('\n');
        }

        return text.ToString();
    }

    public static void WriteTo(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        for (var i = 0; i < count; i++) File.WriteAllText(Path.Combine(folder, $"{i}.txt"), Of(i));
    }

    // Few words are frequent and many are rare, as in any language.
    private static string Sentence(Random random, int words)
    {
        var sentence = new StringBuilder("The");
        for (var i = 0; i < words; i++)
            sentence.Append(' ').Append(random.Next(40) == 0 ? Common[random.Next(Common.Length)] : Word((int)(Math.Pow(random.NextDouble(), 3) * 4096)));
        return sentence.Append('.').ToString();
    }
}
