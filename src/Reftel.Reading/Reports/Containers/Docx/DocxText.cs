using System.Text;
using System.Xml;

namespace Reftel.Reading.Reports.Containers.Docx;

/// <summary>
/// Takes the text out of a Word file (DOCX, Office Open XML of either edition), as Markdown with pandoc footnotes: headings,
/// lists, quotations, tables and links, real notes as <c>[^1]</c>, typed numbers as <c>&lt;sup&gt;1&lt;/sup&gt;</c>. It is the
/// text that Word shows: insertions are read, deletions, comments, hidden text, headers and footers are not.
/// </summary>
public static class DocxText
{
    private const string Remedy = "open it in Word or LibreOffice and save it anew as DOCX, or give its text";

    /// <summary>
    /// The text, or what is wrong. Never throws on any bytes; nothing outside the bytes is looked at; time and memory are
    /// bounded by the limits.
    /// </summary>
    public static DocxExtraction Extract(ReadOnlyMemory<byte> bytes, DocxLimits? limits = null)
    {
        try
        {
            return new DocxExtraction(Read(bytes, limits ?? DocxLimits.Default), null);
        }
        catch (DocxException e)
        {
            return new DocxExtraction(null, e.Message);
        }
        catch (XmlException e)
        {
            return new DocxExtraction(null, $"is a damaged Word file (its XML breaks off or is wrong: {FirstSentence(e.Message)}); {Remedy}");
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new DocxExtraction(null, $"is a damaged Word file ({FirstSentence(e.Message)}); {Remedy}");
        }
    }

    private static string Read(ReadOnlyMemory<byte> bytes, DocxLimits limits)
    {
        using var archive = new DocxArchive(bytes, limits);
        string main = DocxRelations.Of(archive, "", limits).Part("officeDocument") ?? "word/document.xml";
        if (!archive.Has(main))
        {
            throw new DocxException($"is a damaged Word file (the part with its text is missing); {Remedy}");
        }

        DocxRelations relations = DocxRelations.Of(archive, main, limits);
        var context = new DocxContext(limits);
        archive.TryRead(relations.Part("styles"), context.Styles.Read);
        archive.TryRead(relations.Part("numbering"), context.Lists.Read);
        archive.TryRead(main, xml => DocxNoteNumbers.Read(xml, context.Notes.Footnotes, context.Notes.Endnotes, limits.MaxDepth));
        archive.TryRead(
            relations.Part("settings"), xml => DocxNoteNumbers.Read(xml, context.Notes.Footnotes, context.Notes.Endnotes, limits.MaxDepth));
        ReadNotes(archive, context, relations.Part("footnotes"), endnotes: false);
        ReadNotes(archive, context, relations.Part("endnotes"), endnotes: true);
        context.Notes.ChooseFormats();

        List<DocxBlock> blocks = [];
        archive.TryRead(main, xml =>
        {
            if (xml.LocalName != "document" || !DocxElement.IsWord(xml))
            {
                throw new DocxException($"is an office file but no Word document; {Remedy}");
            }

            blocks = new DocxBlockReader(context, relations).Read(xml);
        });
        return Write(blocks, context.Notes);
    }

    private static void ReadNotes(DocxArchive archive, DocxContext context, string? part, bool endnotes)
    {
        if (part is not null)
        {
            var reader = new DocxBlockReader(context, DocxRelations.Of(archive, part, context.Limits));
            archive.TryRead(part, xml => context.Notes.Read(xml, endnotes, reader.Read));
        }
    }

    private static string Write(List<DocxBlock> blocks, DocxNotes notes)
    {
        var text = new StringBuilder();
        DocxBlock.Append(text, blocks);
        notes.Append(text);
        return text.Length == 0 ? "" : text.Append('\n').ToString();
    }

    private static string FirstSentence(string message)
    {
        int end = message.IndexOf(". ", StringComparison.Ordinal);
        return (end < 0 ? message : message[..end]).TrimEnd('.');
    }
}
