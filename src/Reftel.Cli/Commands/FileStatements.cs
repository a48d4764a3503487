using System.Buffers;
using System.Text;
using Reftel.Archive.Statements;
using Reftel.Cli.Rendering;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements;

namespace Reftel.Cli.Commands;

/// <summary>The statements of files that are read for it. Used from several threads.</summary>
/// <param name="options">How the files are read.</param>
/// <param name="test">Which statements are wanted.</param>
/// <param name="output">How they are shown.</param>
internal sealed class FileStatements(ReadingOptions options, StatementTest test, StatementOutput output)
{
    public void Write(Document document, string name, IBufferWriter<byte> writer)
    {
        StatementRow[] rows = [.. StatementRows.Of(StatementReader.AddTo(document, options), name).Where(test.Matches)];
        Encoding.UTF8.GetBytes(output.Write(rows), writer);
    }
}
