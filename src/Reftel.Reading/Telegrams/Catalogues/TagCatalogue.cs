using System.Diagnostics.CodeAnalysis;
using Reftel.Reading.Documents;

namespace Reftel.Reading.Telegrams.Catalogues;

/// <summary>The four lists of TAGS as one.</summary>
internal static class TagCatalogue
{
    private const int ShortestGlued = 6;
    private const int LongestGlued = 40;
    private const int ShortestAnchor = 4;
    private const int ShortestCode = 2;

    private static int LongestCode { get; } = Math.Max(
        OrganizationTags.Table.LongestCode,
        Math.Max(SubjectTags.Table.LongestCode, ProgramTags.Table.LongestCode));

    /// <summary>Looks up an upper-case code in all lists.</summary>
    /// <param name="code">The code as it stands on the TAGS line.</param>
    /// <param name="year">Year of the telegram, which decides between the meanings of a geographic code; null when not known.</param>
    /// <param name="kind">The list, or <see cref="TagKind.Unknown"/>.</param>
    /// <param name="title">The meaning in that year, or null.</param>
    public static bool TryFind(
        ReadOnlySpan<char> code, int? year, out TagKind kind, [NotNullWhen(true)] out string? title)
    {
        if (SubjectTags.Table.TryFind(code, out title))
        {
            kind = TagKind.Subject;
        }
        else if (GeographicTags.TryFind(code, year, out title))
        {
            kind = TagKind.Geographic;
        }
        else if (ProgramTags.Table.TryFind(code, out title))
        {
            kind = TagKind.Program;
        }
        else if (OrganizationTags.Table.TryFind(code, out title))
        {
            kind = TagKind.Organization;
        }
        else
        {
            kind = TagKind.Unknown;
        }

        return title is not null;
    }

    /// <summary>The kind of a code that is in no list, by its shape alone.</summary>
    public static TagKind GuessKind(ReadOnlySpan<char> code)
    {
        if (code.ContainsAnyExceptInRange('A', 'Z'))
        {
            return TagKind.Unknown;
        }

        return code.Length switch
        {
            2 => TagKind.Geographic,
            4 when code[0] == 'K' => TagKind.Program,
            4 when "ABCEHLMOPST".Contains(code[0]) => TagKind.Subject,
            >= 3 and <= 6 => TagKind.Organization,
            _ => TagKind.Unknown,
        };
    }

    /// <summary>
    /// Splits codes written without a blank, such as <c>PGOVSOCI</c>: the known codes that cover <paramref name="glued"/>
    /// wholly, as few as possible, of equals the one whose first code is longer.
    /// </summary>
    /// <returns>
    /// False when there is no such cover, when the run is itself a known code, or when it is shorter than 6 or longer
    /// than 40 characters. At least one of the codes has four letters or more, so that a word does not fall into countries.
    /// </returns>
    public static bool TrySplitGlued(ReadOnlySpan<char> glued, out string[] codes)
    {
        codes = [];
        if (glued.Length is < ShortestGlued or > LongestGlued || IsKnown(glued))
        {
            return false;
        }

        var free = new Cover(stackalloc byte[LongestGlued + 1], stackalloc byte[LongestGlued + 1]);
        var anchored = new Cover(stackalloc byte[LongestGlued + 1], stackalloc byte[LongestGlued + 1]);
        free.Parts[glued.Length] = 0;
        anchored.Parts[glued.Length] = Cover.None;
        for (var start = glued.Length - 1; start >= 0; start--)
        {
            free.Parts[start] = Cover.None;
            anchored.Parts[start] = Cover.None;
            for (var length = Math.Min(LongestCode, glued.Length - start); length >= ShortestCode; length--)
            {
                var rest = start + length;
                if (free.Parts[rest] == Cover.None || !IsKnown(glued.Slice(start, length)))
                {
                    continue;
                }

                free.Offer(start, length, free.Parts[rest]);
                anchored.Offer(start, length, length >= ShortestAnchor ? free.Parts[rest] : anchored.Parts[rest]);
            }
        }

        if (anchored.Parts[0] == Cover.None)
        {
            return false;
        }

        codes = new string[anchored.Parts[0]];
        var isAnchored = false;
        for (int part = 0, start = 0; part < codes.Length; part++)
        {
            int length = isAnchored ? free.Lengths[start] : anchored.Lengths[start];
            codes[part] = glued.Slice(start, length).ToString();
            isAnchored |= length >= ShortestAnchor;
            start += length;
        }

        return true;
    }

    private static bool IsKnown(ReadOnlySpan<char> code) => TryFind(code, year: null, out _, out _);

    /// <summary>The best cover of each suffix: the number of its codes and the length of the first.</summary>
    private readonly ref struct Cover(Span<byte> parts, Span<byte> lengths)
    {
        public const byte None = byte.MaxValue;

        public Span<byte> Parts { get; } = parts;

        public Span<byte> Lengths { get; } = lengths;

        public void Offer(int start, int length, byte partsOfRest)
        {
            if (partsOfRest != None && partsOfRest + 1 < Parts[start])
            {
                Parts[start] = (byte)(partsOfRest + 1);
                Lengths[start] = (byte)length;
            }
        }
    }
}
