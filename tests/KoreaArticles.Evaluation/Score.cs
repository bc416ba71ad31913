namespace KoreaArticles.Evaluation;

/// <summary>How many were found, how many there are, and how many of the found are right.</summary>
public readonly record struct Score(int Found, int Expected, int Correct)
{
    public double Precision => Found == 0 ? 0 : (double)Correct / Found;

    public double Recall => Expected == 0 ? 0 : (double)Correct / Expected;

    /// <summary>The harmonic mean of both; 1 where there is nothing to find and nothing was found.</summary>
    public double F1 => Found + Expected == 0 ? 1 : 2.0 * Correct / (Found + Expected);

    /// <summary>One case of a yes-or-no question, where precision, recall and F1 are all the share of right answers.</summary>
    public static Score Of(bool right) => new(1, 1, right ? 1 : 0);

    public static Score operator +(Score a, Score b) => new(a.Found + b.Found, a.Expected + b.Expected, a.Correct + b.Correct);
}
