using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Reading.Telegrams.ArchiveCopies;

/// <summary>The distribution and attributes of an archive copy while they are being read.</summary>
internal sealed class ArchiveCopyDraft
{
    public string? PageTime { get; set; }

    public int? Count { get; set; }

    public List<OfficeCopies> Action { get; } = [];

    public List<OfficeCopies> Origin { get; } = [];

    public List<OfficeCopies> Info { get; } = [];

    public int? Total { get; set; }

    public TextSpan TotalSpan { get; set; }

    public string? Channel { get; set; }

    public string? DraftedBy { get; set; }

    public string? ApprovedBy { get; set; }

    public List<string> Clearances { get; } = [];

    public int? Counter { get; set; }

    public string? Filed { get; set; }

    public int? Copies { get; set; }

    public List<KeyValuePair<string, string>> Attributes { get; } = [];

    /// <summary>The value of an attribute, or null when it is missing, empty or <c>n/a</c>.</summary>
    public string? Attribute(string key)
    {
        foreach (KeyValuePair<string, string> attribute in Attributes)
        {
            if (attribute.Key.Equals(key, StringComparison.OrdinalIgnoreCase))
            {
                return attribute.Value.Length == 0 || attribute.Value.Equals("n/a", StringComparison.OrdinalIgnoreCase) ? null : attribute.Value;
            }
        }

        return null;
    }

    public ArchiveCopy ToArchiveCopy() => new(
        PageTime, Count, [.. Action], [.. Origin], [.. Info], Total, Channel, DraftedBy, ApprovedBy,
        [.. Clearances], Counter, Filed, Copies, [.. Attributes]);
}
