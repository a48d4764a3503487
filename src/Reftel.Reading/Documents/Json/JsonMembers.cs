namespace Reftel.Reading.Documents.Json;

/// <summary>Members of the JSON object for those who build on it; most readers do not want them.</summary>
[Flags]
public enum JsonMembers
{
    None = 0,

    /// <summary><c>tree</c>: every node of the lossless tree with kind, span and depth, parents before children.</summary>
    Tree = 1,

    /// <summary><c>sentences</c>: the place of each sentence of the prose.</summary>
    Sentences = 2,

    /// <summary><c>tokens</c>: each word and mark with its place and sentence.</summary>
    Tokens = 4,

    /// <summary><c>parse</c>: each word with base form, tags, head and relation.</summary>
    Parse = 8,
}
