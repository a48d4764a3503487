using System.Collections.Frozen;
using Reftel.Reading.Documents;
using Reftel.Reading.Language.Tokens;
using Reftel.Reading.Statements.Estimates;
using Reftel.Reading.Text;
using static Reftel.Reading.Documents.EstimateKind;

namespace Reftel.Reading.Statements.Catalogues;

/// <summary>The words of likelihood and confidence. A new term is one phrase in its row; rows are named after their meaning on the scales.</summary>
internal static class EstimateTerms
{
    private static readonly string[] Small = ["that", "is", "are", "of", "to", "not", "well", "than", "out", "good", "be", "up"];

    private static readonly FrozenDictionary<string, EstimateTerm[]> ByFirstWord = Rows()
        .GroupBy(term => term.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(term => term.Words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>Of each term the last word that carries meaning: "likelihood" of "in all likelihood".</summary>
    public static IEnumerable<string> KeyWords => ByFirstWord.Values.SelectMany(terms => terms).Select(term => KeyWord(term.Words)!).Distinct(StringComparer.Ordinal);

    /// <summary>The last word of a term that carries meaning; null where none does.</summary>
    public static string? KeyWord(string[] words) => Array.FindLast(words, word => char.IsLetterOrDigit(word[0]) && !Small.Contains(word));

    /// <summary>Words and marks of a phrase as prose is parted into them, lower case: "fifty-fifty" is three.</summary>
    public static string[] WordsOf(string phrase) => [.. EnglishTokenizer.Tokenize(phrase, TextSpan.Between(0, phrase.Length)).Select(token => token.Form.ToLowerInvariant())];

    /// <summary>The term of these words; null where the catalogue has none.</summary>
    /// <param name="words">As <see cref="WordsOf"/> gives them.</param>
    public static EstimateTerm? Find(string[] words)
    {
        foreach (EstimateTerm term in words.Length == 0 ? [] : StartingWith(words[0]))
        {
            if (term.Words.AsSpan().SequenceEqual(words))
            {
                return term;
            }
        }

        return null;
    }

    /// <summary>Terms that begin with a word, longest first; empty where there are none.</summary>
    public static ReadOnlySpan<EstimateTerm> StartingWith(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[24];
        if (word.Length > lower.Length)
        {
            return [];
        }

        int length = word.ToLowerInvariant(lower);
        return ByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower[..length], out EstimateTerm[]? terms) ? terms : [];
    }

    private static IEnumerable<EstimateTerm> Rows() => ((IEnumerable<EstimateTerm>[])
    [
        Terms("almost no chance", Likelihood, "almost no chance|virtually no chance|practically no chance"),
        Terms("remote", Likelihood, "remote chance|remote possibility|remote likelihood|slim chance|little chance|small chance|outside chance|chances are slim|chances are small|chances are remote|chances are poor"),
        Terms("very unlikely", Likelihood, "very unlikely|highly unlikely|extremely unlikely|most unlikely|exceedingly unlikely"),
        Terms("highly improbable", Likelihood, "highly improbable|very improbable|most improbable"),
        Terms("almost certainly not", Likelihood, "almost certainly not"),
        Terms("unlikely", Likelihood, "unlikely|less likely than not|more unlikely than not"),
        Terms("improbable", Likelihood, "improbable|improbably"),
        Terms("we doubt", Likelihood, "we doubt|post doubts|embassy doubts|doubtful"),
        Terms("realistic possibility", Likelihood, "realistic possibility|realistic probability"),
        Terms("roughly even chance", Likelihood, "roughly even chance|roughly even odds|about even|even chance|even chances|even odds|chances are even|odds are even|fifty-fifty|toss-up|about as likely as not|as likely as not"),
        Terms("better than even", Likelihood, "better than even|better than even chance|chances are better than even|odds are better than even|more likely than not|more probable than not"),
        Terms("likely", Likelihood, "likely|quite likely|more than likely|in all likelihood|likelihood is|likelihood that"),
        Terms("probable", Likelihood, "probable|probably|in all probability|chances are|chances are good"),
        Terms("very likely", Likelihood, "very likely|highly likely|most likely|extremely likely|likeliest"),
        Terms("highly probable", Likelihood, "highly probable|very probable|very probably|most probably"),
        Terms("almost certain", Likelihood, "almost certain|almost certainly|nearly certain|nearly certainly|virtually certain|virtually certainly|all but certain|near certain|near-certain"),
        Terms("certain", Likelihood, "certainly|undoubtedly|without doubt|without a doubt|no doubt|no question|beyond doubt|inevitable|inevitably|sure to|certain to|bound to"),
        Terms("we believe", Likelihood, "we believe|we do not believe|we don't believe"),
        Terms(null, Possibility, "may|might|may well|might well|possible|possibly|conceivable|conceivably|perhaps|maybe|not impossible|cannot rule out|can not rule out|cannot exclude|can not exclude|cannot be excluded|cannot be ruled out|can not be excluded|can not be ruled out|possibility|distinct possibility|real possibility|strong possibility"),
        Terms(null, Possibility, "could|could well"),
        Terms(null, Likelihood, "good chance|fair chance|every chance|strong likelihood"),
        Terms("high confidence", Confidence, "high confidence|highly confident|great confidence"),
        Terms("moderate confidence", Confidence, "moderate confidence|medium confidence|moderately confident"),
        Terms("low confidence", Confidence, "low confidence|little confidence"),
    ]).SelectMany(rows => rows);

    private static IEnumerable<EstimateTerm> Terms(string? meaning, EstimateKind kind, string phrases) =>
        phrases.Split('|').Select(phrase => new EstimateTerm(WordsOf(phrase), meaning, kind));
}
