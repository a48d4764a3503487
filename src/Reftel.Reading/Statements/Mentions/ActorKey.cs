using System.Text;
using Reftel.Reading.Language.Names;

namespace Reftel.Reading.Statements.Mentions;

/// <summary>Makes the key of an actor from a name: small plain letters and digits, joined with hyphens.</summary>
internal static class ActorKey
{
    private const int Longest = 80;

    public static string Of(string name)
    {
        var key = new StringBuilder();
        bool gap = false;
        foreach (char c in PlainLetters.Of(name.ToLowerInvariant()))
        {
            if (key.Length >= Longest)
            {
                break;
            }

            if (char.IsLetterOrDigit(c))
            {
                key.Append(gap && key.Length > 0 ? "-" : "").Append(c);
                gap = false;
            }
            else
            {
                // "O'Neill" is one word, "U.S." none of two.
                gap |= c is not ('\'' or '\u2019' or '.');
            }
        }

        return key.ToString();
    }
}
