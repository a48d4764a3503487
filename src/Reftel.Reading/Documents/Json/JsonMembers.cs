namespace Reftel.Reading.Documents.Json;

/// <summary>Members of the JSON object for those who build on it; most readers do not want them.</summary>
[Flags]
public enum JsonMembers
{
    None = 0,

    /// <summary><c>tree</c>: every node of the lossless tree with kind, span and depth, parents before children.</summary>
    Tree = 1,
}
