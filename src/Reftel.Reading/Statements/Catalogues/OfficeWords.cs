using Reftel.Reading.Language;

namespace Reftel.Reading.Statements.Catalogues;

/// <summary>Words of titles and offices. A new one is one word in its set, in small letters.</summary>
internal static class OfficeWords
{
    /// <summary>The last word of an office.</summary>
    private static readonly WordSet Heads = (
        "adviser advisor aide ambassador analyst archbishop attache attorney bishop candidate ceo cfo chair chairman chairperson chairwoman chancellor charge chief colonel commander commissioner congressman congresswoman conoff consul coordinator counselor dcm deputy "
        + "director editor econoff emboff envoy executive foreign-minister general governor head judge justice king lawmaker lawyer leader legislator lieutenant major marshal mayor metropolitan minister monarch mp negotiator officer official ombudsman patriarch "
        + "parliamentarian poloff polchief pope premier president prince princess principal professor prosecutor queen rector representative secretary senator sheikh spokesman spokesperson spokeswoman speaker sultan treasurer tsar undersecretary vice-president")
        .Split(' ').ToWordSet(StringComparer.Ordinal);

    /// <summary>Words that stand before the last one.</summary>
    private static readonly WordSet Before = (
        "acting assistant associate chief defence defense deputy economic energy executive federal finance first former foreign general high incoming interior interim justice lead lieutenant major national newly-elected opposition outgoing permanent political press prime principal "
        + "senior second special state supreme then third trade vice")
        .Split(' ').ToWordSet(StringComparer.Ordinal);

    /// <summary>What stands before names only.</summary>
    private static readonly WordSet Titles = "mr mrs ms miss dr sir lord lady prof gen lt col maj capt sgt adm amb sen rep gov rev hon pres fm pm".Split(' ').ToWordSet(StringComparer.Ordinal);

    public static bool IsHead(ReadOnlySpan<char> small) => Heads.Contains(small);

    public static bool IsBefore(ReadOnlySpan<char> small) => Before.Contains(small);

    public static bool IsTitle(ReadOnlySpan<char> small) => Titles.Contains(small.TrimEnd('.'));
}
