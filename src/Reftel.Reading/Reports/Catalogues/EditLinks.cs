using Reftel.Reading.Language;

namespace Reftel.Reading.Reports.Catalogues;

/// <summary>Links to edit a section that wikis print behind its heading, and that copies of their pages keep: <c>History[edit]</c>, <c>История [править | править код]</c>.</summary>
internal static class EditLinks
{
    private const int Longest = 60;

    private static readonly WordSet Words = HeadWords.Set(
        "edit|edit source|edit section|править|править код|правіць|правіць зыходнік|рэдагаваць|рэдагаваць код|ред.|редагувати|редагувати код|bearbeiten|quelltext bearbeiten|modifier|modifier le code|editar|editar código|"
        + "edytuj|edytuj kod|modifica|modifica wikitesto|keisti|labot");

    /// <summary>The heading without the link behind it.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> heading)
    {
        ReadOnlySpan<char> trimmed = heading.TrimEnd();
        int open = trimmed.Length > 2 && trimmed[^1] == ']' ? trimmed.LastIndexOf('[') : -1;
        if (open <= 0 || trimmed.Length - open > Longest)
        {
            return heading;
        }

        ReadOnlySpan<char> inside = trimmed[(open + 1)..^1];
        foreach (Range part in inside.Split('|'))
        {
            if (!Words.Contains(inside[part].Trim()))
            {
                return heading;
            }
        }

        return trimmed[..open].TrimEnd();
    }
}
