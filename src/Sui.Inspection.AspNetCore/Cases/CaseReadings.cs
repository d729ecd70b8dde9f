using System.Runtime.CompilerServices;
using Sui.Inspection.Assessments;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.FactChecking;
using Sui.Inspection.CaseFiles.Memory;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;

namespace Sui.Inspection.AspNetCore.Cases;

/// <summary>What reading and assessing the packs gave that cases make up, for as long as whoever gave a pack out keeps it: a store of case files that keeps what follows from a journal gives
/// the same pack out until the case changes, and what it read and assessed of it itself is taken. Of others nothing is found again.</summary>
internal sealed class CaseReadings
{
    private readonly ConditionalWeakTable<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>, Reading> _readings = [];

    /// <summary>What reading a pack gives.</summary>
    public PackReadResult Read(ISuiInspection inspection, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, CancellationToken cancellationToken)
    {
        var reading = _readings.GetValue(files, _ => new Reading());
        lock (reading)
        {
            return reading.Read ??= files.Count == 0 ? new PackReadResult(null, [])
                : CaseContent.Of(files, inspection) is { } content ? content.ReadExport(cancellationToken) : inspection.Read(files, cancellationToken);
        }
    }

    /// <summary>The assessment of a pack that can be read.</summary>
    public Assessment Assess(ISuiInspection inspection, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, CancellationToken cancellationToken)
    {
        var reading = _readings.GetValue(files, _ => new Reading());
        lock (reading)
        {
            return reading.Assessment ??= CaseContent.Of(files, inspection) is { } content ? content.AssessExport(cancellationToken)
                : inspection.Assess(Read(inspection, files, cancellationToken), cancellationToken);
        }
    }

    /// <summary>The statements of the draft of a pack that can be assessed, in a language.</summary>
    public IReadOnlyList<FactCheckItem> Statements(
        ISuiInspection inspection, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string language, CancellationToken cancellationToken)
    {
        var reading = _readings.GetValue(files, _ => new Reading());
        lock (reading)
        {
            if (!reading.Statements.TryGetValue(language, out var statements))
            {
                var assessment = Assess(inspection, files, cancellationToken);
                reading.Statements[language] = statements = assessment.Problems.Any(problem => problem.Severity == ProblemSeverity.Error) ? []
                    : DraftStatements.Of(inspection, FactChecks.WithoutComments(assessment), language, cancellationToken);
            }

            return statements;
        }
    }

    private sealed class Reading
    {
        public Dictionary<string, IReadOnlyList<FactCheckItem>> Statements { get; } = new(StringComparer.Ordinal);

        public PackReadResult? Read { get; set; }

        public Assessment? Assessment { get; set; }
    }
}
