namespace Reftel.Archive.Search.Index;

/// <summary>The fields of documents that searches name and facets count.</summary>
internal enum DocumentField
{
    Id,
    Form,
    Language,
    From,
    To,
    Post,
    Tag,
    Marking,
    Caption,
    Signed,
    Author,
    Host,
    Cites,
    Name,
}
