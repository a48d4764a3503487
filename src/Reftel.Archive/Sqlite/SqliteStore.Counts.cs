using Reftel.Archive.Store;
using Reftel.Archive.Store.Statements;

namespace Reftel.Archive.Sqlite;

/// <content>How much the archive holds.</content>
internal sealed partial class SqliteStore
{
    public StoreCounts Counts() => Read(() => new StoreCounts(
        Files: _reader.Number("SELECT count(*) FROM original"),
        FileBytes: _reader.Number("SELECT sum(size) FROM original"),
        PackedBytes: _reader.Number("SELECT sum(length(bytes)) FROM original"),
        Documents: _reader.Number("SELECT count(*) FROM document"),
        Telegrams: _reader.Number("SELECT count(*) FROM document WHERE form = 'telegram'"),
        Reports: _reader.Number("SELECT count(*) FROM document WHERE form = 'report'"),
        Texts: _reader.Number("SELECT count(*) FROM document WHERE form = 'text'"),
        References: _reader.Number("SELECT count(*) FROM reference"),
        MissingTargets: _reader.Number(
            "SELECT count(DISTINCT target) FROM reference r WHERE NOT EXISTS (SELECT 1 FROM document d WHERE d.id = r.target)"),
        Failures: _reader.Number("SELECT count(*) FROM failure"),
        Segments: _reader.Number("SELECT count(*) FROM segment"),
        Paragraphs: _reader.Number("SELECT sum(paragraphs) FROM segment"),
        Words: _reader.Number("SELECT sum(words) FROM segment"),
        IndexBytes: _reader.Number("SELECT sum(length) FROM segment_part"),
        PieceBytes: _reader.Number("SELECT sum(length(pieces)) FROM document"),
        ArchiveBytes: new FileInfo(Path).Length,
        Removals: _reader.Number("SELECT count(*) FROM removal"),
        FirstDate: _reader.Value("SELECT min(date) FROM document") as string,
        LastDate: _reader.Value("SELECT max(date) FROM document") as string,
        Statements: new StatementTables(_reader).Count()));
}
