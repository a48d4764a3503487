using System.Text.Json;
using Reftel.Archive.Store;

namespace Reftel.Server.Adding;

/// <summary>What became of a file that was sent.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Documents">What it brought; of a file that is held already what is held.</param>
/// <param name="Known">Whether the archive held it already.</param>
/// <param name="Failures">What could not be read, with the reason.</param>
public sealed record UploadResult(string Name, IReadOnlyList<DocumentCard> Documents, bool Known, IReadOnlyList<KeptFailure> Failures)
{
    internal static UploadResult Of(string name, IReadOnlyList<IncomingFile> files, IArchiveStore store)
    {
        IncomingFile[] read = [.. files.Where(file => file.Failure is null)];
        return new UploadResult(
            name,
            [.. read.SelectMany(file => store.DocumentsOfFile(file.Sha256)).Select(document => document.Card).DistinctBy(card => card.Key)],
            read.Length > 0 && read.All(file => file.Compressed is null),
            [.. files.Where(file => file.Failure is not null).Select(file => new KeptFailure(file.Path, file.Failure!.Kind.ToString(), file.Failure.Message, ""))]);
    }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", Name);
        json.WriteBoolean("known", Known);
        json.WriteStartArray("documents");
        foreach (DocumentCard card in Documents)
        {
            json.WriteStartObject();
            json.WriteString("id", card.Id);
            json.WriteString("title", card.Title);
            json.WriteString("date", card.Date);
            json.WriteString("form", card.Form);
            json.WriteNumber("version", card.Version);
            json.WriteNumber("versions", card.Versions);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("failures");
        foreach (KeptFailure failure in Failures)
        {
            json.WriteStartObject();
            json.WriteString("path", failure.Path);
            json.WriteString("message", failure.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
