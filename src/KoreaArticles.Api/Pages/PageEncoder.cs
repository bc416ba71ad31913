using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace KoreaArticles.Api.Pages;

/// <summary>Writes scraped text into pages: letters of every script as they are, markup as entities, and the control
/// characters that no HTML may carry as pictures of themselves, one for one, so that places still count the same.</summary>
internal sealed class PageEncoder : HtmlEncoder
{
    private static readonly HtmlEncoder Letters = Create(UnicodeRanges.All);

    public override int MaxOutputCharactersPerInputCharacter => Letters.MaxOutputCharactersPerInputCharacter;

    public override bool WillEncode(int unicodeScalar) => Letters.WillEncode(unicodeScalar);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) =>
        Letters.FindFirstCharacterToEncode(text, textLength);

    public override unsafe bool TryEncodeUnicodeScalar(
        int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        if (unicodeScalar is not ('\t' or '\n' or '\r' or '+') || bufferLength == 0)
        {
            return Letters.TryEncodeUnicodeScalar(Printable(unicodeScalar), buffer, bufferLength, out numberOfCharactersWritten);
        }

        *buffer = (char)unicodeScalar;
        numberOfCharactersWritten = 1;
        return true;
    }

    private static int Printable(int scalar) => scalar switch
    {
        < 0x20 => 0x2400 + scalar,
        0x7F => 0x2421,
        >= 0x80 and < 0xA0 => 0xFFFD,
        _ when (scalar & 0xFFFE) == 0xFFFE => 0xFFFD,
        _ => scalar,
    };
}
