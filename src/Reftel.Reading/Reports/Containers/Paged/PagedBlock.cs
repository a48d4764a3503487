using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Containers.Paged;

/// <summary>A block that is collected line by line; by default none.</summary>
internal readonly record struct PagedBlock(ContainerBlockKind Kind, int Level, string? Label, TextSpan? LabelSpan, List<SourceLine> Lines);
