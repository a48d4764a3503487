using Reftel.Analysis.Ledger;
using Reftel.Analysis.Questions.Sources;
using Reftel.Server.Documents;

namespace Reftel.Server.Questions;

/// <summary>Where what a question names is to be read.</summary>
internal static class SourceAddresses
{
    /// <summary>The page of a statement: <c>/documents/07MINSK1009/statements/3</c> of <c>07MINSK1009/s3</c>.</summary>
    public static string Statement(string id)
    {
        string document = SourceNames.DocumentOf(id);
        string number = id.Length > document.Length + 2 ? id[(document.Length + 2)..] : "";
        return number.Length > 0 && number.All(char.IsAsciiDigit) ? $"{Searches.DocumentAddress(document)}/statements/{number}" : Searches.DocumentAddress(document);
    }

    /// <summary>Where evidence is to be read, or null: documents are not to run anything.</summary>
    public static string? Evidence(EvidenceKind kind, string target) => kind switch
    {
        EvidenceKind.Address => Searches.Outward(target),
        EvidenceKind.Statement => Statement(target),
        _ => Searches.DocumentAddress(target),
    };
}
