namespace Reftel.Analysis.Questions.Files;

/// <summary>Reads the head for telegrams. What its words mean, the draft checks as it would those of any telegram.</summary>
internal static class TelegramHeaderReader
{
    private const int HighestNumber = 999_999;

    public static TelegramHeader? Read(YamlValue? node, QuestionReading reading)
    {
        if (node is null)
        {
            return null;
        }

        var fields = new YamlFields(
            node, "the head of a telegram", reading, "from", "post", "number", "sent", "to", "info", "precedence", "info-precedence", "classification", "captions", "executive-order",
            "declassify-on", "tags", "subject", "references", "classified-by", "signature");
        return new TelegramHeader
        {
            From = fields.Text("from"),
            Post = fields.Text("post"),
            Sent = fields.Text("sent"),
            Number = fields.Number("number", 1, HighestNumber),
            To = fields.Texts("to"),
            Info = fields.Texts("info"),
            Precedence = fields.Text("precedence"),
            InfoPrecedence = fields.Text("info-precedence"),
            Classification = fields.Text("classification"),
            Captions = fields.Texts("captions"),
            ExecutiveOrder = fields.Text("executive-order"),
            DeclassifyOn = fields.Text("declassify-on"),
            Tags = fields.Texts("tags"),
            Subject = fields.Text("subject"),
            References = fields.Texts("references"),
            ClassifiedBy = ClassifiedBy(fields["classified-by"], reading),
            Signature = fields.Text("signature"),
        };
    }

    private static ClassifiedByHeader? ClassifiedBy(YamlValue? node, QuestionReading reading)
    {
        if (node is null)
        {
            return null;
        }

        var fields = new YamlFields(node, "classified-by", reading, "name", "title", "reasons");
        return new ClassifiedByHeader(fields.Text("name"), fields.Text("title"), fields.Texts("reasons"));
    }
}
