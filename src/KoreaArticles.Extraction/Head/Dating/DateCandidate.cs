using KoreaArticles.Extraction.Dates;

namespace KoreaArticles.Extraction.Head.Dating;

/// <summary>A date weighed as the article's own.</summary>
/// <param name="Mention">The date as written.</param>
/// <param name="Line">The number of its line.</param>
/// <param name="Weight">How much speaks for it; below <see cref="Enough"/> it is not taken.</param>
/// <param name="Reason">Why it weighs so much, or why it is none.</param>
internal sealed record DateCandidate(DateMention Mention, int Line, double Weight, string Reason)
{
    public const double Enough = 3.4;

    public bool IsEnough => Weight >= Enough;

    /// <summary>How sure it is that this is the article's date, from 0.75 where it is just enough to the most that is asked for.</summary>
    public double ConfidenceUpTo(double most) => Math.Round(Math.Clamp(0.75 + (Weight - Enough) * 0.09, 0.75, most), 2);
}
