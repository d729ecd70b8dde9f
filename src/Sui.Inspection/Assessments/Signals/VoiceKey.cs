using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Signals;

/// <summary>Whose voice a piece of evidence is, for grouping.</summary>
internal sealed record VoiceKey(SourceKind SourceKind, Experience Experience, Origin Origin)
{
    // By hand: what the compiler would write asks for a comparer of each enumeration, all of them compiled at every start.
    public bool Equals(VoiceKey? other) =>
        other is not null && SourceKind == other.SourceKind && Experience == other.Experience && Origin == other.Origin;

    public override int GetHashCode() => ((((int)SourceKind * 5) + (int)Experience) * 5) + (int)Origin;
}
