using System.Text;

namespace Reftel.Reading.Telegrams.Identity;

/// <summary>
/// Canonical ids of telegrams and airgrams: two digits of the year, the post without blanks, the serial without leading
/// zeros (<c>07MINSK1009</c>, <c>06TELAVIV4</c>); airgrams have <c>-A</c> before the serial (<c>73BANGKOK-A50</c>).
/// </summary>
public static class CanonicalId
{
    /// <summary>The id of a telegram.</summary>
    /// <param name="year">Four digits.</param>
    /// <param name="post">Post name; blanks, periods, hyphens and apostrophes are dropped, letters made upper case.</param>
    /// <param name="number">Serial of the year.</param>
    public static string Of(int year, string post, int number) => $"{year % 100:D2}{Squeeze(post)}{number}";

    /// <inheritdoc cref="Of"/>
    public static string OfAirgram(int year, string post, int number) => $"{year % 100:D2}{Squeeze(post)}-A{number}";

    private static string Squeeze(string post)
    {
        var squeezed = new StringBuilder(post.Length);
        foreach (char c in post)
        {
            if (char.IsLetter(c))
            {
                squeezed.Append(char.ToUpperInvariant(c));
            }
        }

        return squeezed.ToString();
    }
}
