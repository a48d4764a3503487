namespace Reftel.Archive.Search.Index;

/// <summary>A value of a field that has a name and a meaning: a code of TAGS with its title. Both are found, the name alone is counted.</summary>
internal static class ColumnValue
{
    private const char Parting = '\t';

    public static string Join(string name, string? meaning) => string.IsNullOrEmpty(meaning) ? name : $"{name}{Parting}{meaning}";

    public static (string Name, string Meaning) Split(string value) =>
        value.IndexOf(Parting, StringComparison.Ordinal) is var at && at >= 0 ? (value[..at], value[(at + 1)..]) : (value, "");
}
