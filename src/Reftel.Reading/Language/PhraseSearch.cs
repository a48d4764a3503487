using System.Buffers;
using System.Text;

namespace Reftel.Reading.Language;

/// <summary>
/// A search for any of several phrases, whatever their case. Phrases in ASCII have a fast way, which one letter outside of it
/// would close to all; so the others are kept apart and asked for only where such letters stand. The fast way looks for how
/// phrases begin and is slow where words of prose begin so too ("the ..."); so it first asks for the end of each phrase from its
/// rarest letters on, which hardly any text has that has not the phrase.
/// </summary>
internal sealed class PhraseSearch
{
    // How rare a letter is in English prose, from the rarest on; what is no letter counts as common as the last.
    private const string ByRarity = "zqxjkvbwfgpmyculdhrsinoate";

    // The same of Cyrillic; those at the end also have other forms in old print, which count as the same in any case.
    private const string CyrillicByRarity = "ўґєїфщэцюжхшчйыьбзгяупкмлрніеавтосдъ";

    // As many letters tell the fast search whether to look closer.
    private const int LettersOfSign = 3;

    // A shorter end of a phrase is an end of other words too: "share this" ends as "with this" does.
    private const int LeastSign = 8;

    // More signs at once share what the vector search of the runtime tells them apart by, and it stops at every tenth letter of prose.
    private const int SignsAtOnce = 8;

    private readonly SearchValues<string>? _ascii;
    private readonly SearchValues<string>[] _signs;
    private readonly SearchValues<string>? _other;

    // Each of the others has its rarest letter, in either case.
    private readonly SearchValues<char> _letters;
    private readonly char _first;
    private readonly char _last;
    private readonly (string Phrase, int At, char Small, char Capital)[] _byLetter;

    public PhraseSearch(IReadOnlyList<string> phrases)
    {
        _ascii = Of(phrases.Where(p => Ascii.IsValid(p)));
        _signs = [.. Shortest([.. phrases.Where(p => Ascii.IsValid(p)).Select(Sign).Distinct(StringComparer.OrdinalIgnoreCase)]).Chunk(SignsAtOnce).Select(some => Of(some)!)];
        _other = Of(phrases.Where(p => !Ascii.IsValid(p)));
        _byLetter = [.. phrases.Where(p => !Ascii.IsValid(p)).Select(ByLetter)];
        char[] letters = [.. _byLetter.SelectMany(p => new[] { p.Small, p.Capital }).Order()];
        _letters = SearchValues.Create(letters);
        (_first, _last) = letters.Length == 0 ? ('\0', '\0') : (letters[0], letters[^1]);
    }

    /// <summary>Whether one of the phrases stands anywhere in the text.</summary>
    public bool In(ReadOnlySpan<char> text) =>
        (_ascii is not null && HasSign(text) && text.ContainsAny(_ascii)) || HasOther(text);

    /// <summary>Where the first of them stands, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        int ascii = _ascii is null || !HasSign(text) ? -1 : text.IndexOfAny(_ascii);
        int other = _other is not null && HasOther(text) ? text.IndexOfAny(_other) : -1;
        return other < 0 ? ascii : ascii < 0 ? other : Math.Min(ascii, other);
    }

    private bool HasSign(ReadOnlySpan<char> text)
    {
        foreach (SearchValues<string> signs in _signs)
        {
            if (text.ContainsAny(signs))
            {
                return true;
            }
        }

        return false;
    }

    // The search for many phrases with letters outside of ASCII looks each character up; most are settled here by a comparison of
    // one phrase or two at each rare letter.
    private bool HasOther(ReadOnlySpan<char> text)
    {
        // Most texts are ASCII but for quotation marks and dashes, which lie behind all letters: one search settles them.
        int at = _last == '\0' ? -1 : text.IndexOfAnyInRange(_first, _last);
        while (at >= 0)
        {
            int next = text[at..].IndexOfAny(_letters);
            if (next < 0)
            {
                return false;
            }

            at += next;
            foreach ((string phrase, int letter, char small, char capital) in _byLetter)
            {
                if ((text[at] == small || text[at] == capital) && at >= letter && text[(at - letter)..].StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }

            at++;
        }

        return false;
    }

    private static (string Phrase, int At, char Small, char Capital) ByLetter(string phrase)
    {
        int at = RarestLetter(phrase);
        return (phrase, at, char.ToLowerInvariant(phrase[at]), char.ToUpperInvariant(phrase[at]));
    }

    private static int RarestLetter(string phrase)
    {
        int best = -1;
        for (int at = 0; at < phrase.Length; at++)
        {
            // What is not in the list, as letters of Latin with a mark, is rarer than all of it.
            if (phrase[at] > '\x7F' && (best < 0 || Rank(phrase[at]) < Rank(phrase[best])))
            {
                best = at;
            }
        }

        return best;
    }

    private static int Rank(char letter) => CyrillicByRarity.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal);

    // The end of a phrase stands in each text that has the phrase.
    private static string Sign(string phrase)
    {
        int best = 0;
        for (int at = 1; at + LeastSign <= phrase.Length; at++)
        {
            best = Commonness(phrase, at) < Commonness(phrase, best) ? at : best;
        }

        return phrase[best..];
    }

    // A text that has a sign has every part of it.
    private static IEnumerable<string> Shortest(string[] signs) =>
        signs.Where(sign => !Array.Exists(signs, other => other != sign && sign.Contains(other, StringComparison.OrdinalIgnoreCase)));

    private static int Commonness(string phrase, int at)
    {
        int product = 1;
        for (int i = at; i < Math.Min(phrase.Length, at + LettersOfSign); i++)
        {
            int rank = ByRarity.IndexOf(char.ToLowerInvariant(phrase[i]), StringComparison.Ordinal);
            product *= rank < 0 ? ByRarity.Length : rank + 1;
        }

        return product;
    }

    private static SearchValues<string>? Of(IEnumerable<string> phrases)
    {
        string[] values = [.. phrases];
        return values.Length == 0 ? null : SearchValues.Create(values, StringComparison.OrdinalIgnoreCase);
    }
}
