using Reftel.Reading.Language.Dates.Expressions.Tables;
using Reftel.Reading.Language.Dates.Expressions.Tokens;

namespace Reftel.Reading.Language.Dates.Expressions.Readers;

/// <summary>What stands behind a time and says where it holds: <c>EST</c>, <c>Z</c>, <c>Moscow time</c>, <c>local time</c>, <c>(GMT+3)</c>.</summary>
internal static class Zones
{
    private const int MostWords = 3;

    /// <summary>Minutes east of UTC where the zone has one offset; a place's own time has none that the text tells.</summary>
    public static bool TryRead(TimeTokens t, int at, out int? offset, out int end)
    {
        bool bracket = t.IsMark(at, '(');
        int place = bracket ? at + 1 : at;
        if (!TryName(t, place, out offset, out end))
        {
            return false;
        }

        end = bracket && t.IsMark(end, ')') ? end + 1 : end;
        return !bracket || t.IsMark(end - 1, ')');
    }

    private static bool TryName(TimeTokens t, int at, out int? offset, out int end)
    {
        end = at + 1;
        if (t.IsLetters(at) && ZoneOffsets.TryFind(t.Word(at), out offset))
        {
            if (offset == 0 && t[end] is { Kind: Kind.Mark, Value: '+' or '-' } sign && t[end + 1] is { Kind: Kind.Number, Length: <= 2, Value: <= 14 } hours && t.IsGlued(end + 1))
            {
                offset = (sign.Value == '-' ? -60 : 60) * hours.Value;
                end += 2;
            }

            return t.EndsWord(end);
        }

        offset = null;
        for (int words = 1; words <= MostWords && t.IsLetters(at + words - 1); words++)
        {
            if (t.IsWord(at + words, "time") || t.IsWord(at + words, "timezone"))
            {
                end = at + words + 1;
                return t.Is(at, Kind.Other) && (t.IsCapital(at) || t.IsWord(at, "local") || t.IsWord(at + words, "timezone"));
            }
        }

        return false;
    }
}
