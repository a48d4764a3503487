using Reftel.Reading.Language.Models;
using Reftel.Reading.Language.Tagging;
using Reftel.Reading.Language.Tokens;

namespace Reftel.Reading.Statements.Mentions;

/// <summary>Words that are written small wherever they are no part of a name: with a capital they are those of a headline or of the beginning of a sentence.</summary>
internal static class KnownWords
{
    private const int Longest = 32;

    public static bool IsCommon(string form) => form.Length <= Longest && (LetterCase)EnglishModel.Default.Cases[WordShape.Hash(form.ToLowerInvariant())] == LetterCase.Small;
}
