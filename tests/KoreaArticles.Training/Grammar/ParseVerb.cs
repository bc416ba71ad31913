using KoreaArticles.Extraction;
using KoreaArticles.Extraction.Grammar;

namespace KoreaArticles.Training.Grammar;

/// <summary>Shows how the extraction library reads a text, a line for each word.</summary>
internal static class ParseVerb
{
    public static int Run(string[] args, TextWriter output)
    {
        foreach (var text in args)
        {
            foreach (var span in Sentences.In(text, new TextSpan(0, text.Length)))
            {
                var sentence = SentenceParser.Parse(text, span);
                foreach (var (i, token) in sentence.Tokens.Index())
                {
                    output.WriteLine($"{i,3} {token.Span.Of(text),-16} {token.Tag,-12} {token.Head,3} {token.Relation}");
                }

                output.WriteLine();
            }
        }

        return 0;
    }
}
