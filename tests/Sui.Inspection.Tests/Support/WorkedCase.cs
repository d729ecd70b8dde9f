using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Support;

/// <summary>The worked case of method.md, section 9.</summary>
internal static class WorkedCase
{
    public static PackBuilder Build() => new PackBuilder()
        .Tally("I1", SourceKind.Survey, Experience.Lived, 60, 84)
        .Tally("I1", SourceKind.Interview, Experience.Lived, 14, 20)
        .Tally("I2", SourceKind.Interview, Experience.Lived, 9, 20)
        .Finding("C1", SourceKind.Council, Experience.Record, 10)
        .Finding("C1", SourceKind.Group, Experience.Lived, 6)
        .Finding("C2", SourceKind.Document, Experience.Record, 6)
        .Finding("C3", SourceKind.Document, Experience.Record, 6, Origin.Provider)
        .Finding("C3", SourceKind.Interview, Experience.Learned, 6)
        .Tally("P2", SourceKind.Council, Experience.Record, 5, 6, unit: ClaimUnit.Proposals)
        .Tally("P2", SourceKind.Interview, Experience.Lived, 3, 10);
}
