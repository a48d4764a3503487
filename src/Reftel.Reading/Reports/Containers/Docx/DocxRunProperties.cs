using System.Xml;

namespace Reftel.Reading.Reports.Containers.Docx;

/// <summary>What a run says about itself: raised, hidden.</summary>
internal static class DocxRunProperties
{
    public static void Read(XmlReader xml, DocxContext context, DocxRun run)
    {
        for (var children = new DocxChildren(xml, context.Limits.MaxDepth); children.Next();)
        {
            switch (xml.LocalName)
            {
                case "rStyle":
                    run.Superscript = context.Styles.IsSuperscript(DocxElement.Value(xml));
                    run.Hidden = context.Styles.IsHidden(DocxElement.Value(xml));
                    break;
                case "vertAlign":
                    run.Superscript = DocxElement.Value(xml) == "superscript";
                    break;
                case "position":
                    // Half points; two points and more are a raised number, as older programs made them.
                    run.Superscript |= DocxElement.Number(xml) >= 4;
                    break;
                case "vanish":
                    run.Hidden = DocxElement.IsOn(xml);
                    break;
            }
        }
    }
}
