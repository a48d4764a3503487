using Reftel.Analysis.Drafting.Layout;

namespace Reftel.Analysis.Drafting.Writing;

/// <summary>A draft as a Word file (DOCX, Office Open XML) with real endnotes, styles and links.</summary>
public static class DraftDocx
{
    /// <summary>The same draft and options give the same bytes.</summary>
    public static byte[] Write(Draft draft, DraftOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return Write(draft, DraftLayout.Of(draft, options ?? DraftOptions.Default));
    }

    internal static byte[] Write(Draft draft, DraftLayout layout)
    {
        var package = new OfficePackage();
        var notes = new DocxEndnotes(layout.Notes);
        package.Add("[Content_Types].xml", DocxParts.ContentTypes(!layout.Notes.IsEmpty));
        package.Add("_rels/.rels", DocxParts.RootRelations);
        package.Add("docProps/core.xml", DocxParts.Core(draft, layout));
        package.Add("word/document.xml", DocxBody.Write(layout));
        package.Add("word/_rels/document.xml.rels", DocxParts.DocumentRelations(!layout.Notes.IsEmpty));
        package.Add("word/styles.xml", DocxStyles.Xml);
        package.Add("word/numbering.xml", DocxStyles.Numbering);
        package.Add("word/settings.xml", DocxStyles.Settings);
        if (!layout.Notes.IsEmpty)
        {
            package.Add("word/endnotes.xml", notes.Xml);
            package.Add("word/_rels/endnotes.xml.rels", notes.Relations);
        }

        return package.ToArray();
    }
}
