using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Intake;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection.CaseFiles.Publications;

/// <summary>Makes published assessments again from the journal.</summary>
/// <param name="statements">The case.</param>
/// <param name="transaction">What it is read in.</param>
/// <param name="path">The file's path.</param>
/// <param name="inspection">What reads and assesses.</param>
internal sealed class CaseReplayer(CaseStatements statements, SqliteTransaction? transaction, string path, ISuiInspection inspection)
{
    private readonly string _file = Path.GetFileName(path);

    /// <summary>The publications.</summary>
    public IReadOnlyList<CasePublication> Publications()
    {
        var publications = new List<CasePublication>();
        var since = Visit((publication, _) => publications.Add(publication));
        return [.. publications.Select(publication => since.Of(publication))];
    }

    /// <summary>Replays each.</summary>
    public IReadOnlyList<CaseReplay> Replay(CancellationToken cancellationToken)
    {
        var replays = new List<CaseReplay>();
        var since = Visit((publication, then) =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            replays.Add(Replay(publication, then, cancellationToken));
        });
        return [.. replays.Select(replay => replay with { Publication = since.Of(replay.Publication) })];
    }

    private FiredTriggers Visit(Action<CasePublication, CaseState> visit)
    {
        var state = new CaseState();
        var fired = new FiredTriggers();
        var hidden = statements.ReadHidden(transaction);
        JournalEntry? before = null;
        foreach (var entry in statements.ReadEntries(transaction))
        {
            if (entry.Kind == EntryKinds.WorkflowFired && entry.Text("trigger") == PublicationEntry.Trigger)
            {
                visit(PublishedData.Of(entry, before?.Kind == EntryKinds.PublicationRecorded ? before : null, hidden), state);
            }

            state.Apply(entry);
            fired.Add(entry);
            before = entry;
        }

        return fired;
    }

    private static bool IsOfLater(Problem problem) => problem.Code is EvidenceCodes.RepresentativenessMissing or EvidenceCodes.MoreHeardThanThereAre;

    private CaseReplay Replay(CasePublication publication, CaseState then, CancellationToken cancellationToken)
    {
        var (files, erased) = CasePack.At(statements, transaction, then);
        if (erased.Count > 0)
        {
            return new CaseReplay(publication, CaseReplayOutcome.Erased, null, [Erased(publication, erased)]);
        }

        if (Unknown(publication).ToList() is { Count: > 0 } unknown)
        {
            return new CaseReplay(publication, CaseReplayOutcome.UnknownData, null, unknown);
        }

        var pinned = Pinned(files, publication);
        var read = inspection.Read(pinned, cancellationToken);
        if (!ReferenceEquals(pinned, files) && !ManifestVersions.NamesRubric(files[ManifestReader.FileName]))
        {
            // Nobody named the rubric then, so that nobody was told that another one was chosen.
            read = read with { Problems = [.. read.Problems.Where(problem => problem.Code != IntakeCodes.RubricNotChosen)] };
        }

        if (read.Pack is null)
        {
            return new CaseReplay(publication, CaseReplayOutcome.Different, null, [Differs(publication, "its evidence cannot be read any more"), .. read.Problems]);
        }

        var assessment = inspection.Assess(read, cancellationToken);
        var json = PublicationEntry.Json(assessment);
        if (publication.Commitment is not { } commitment)
        {
            return new CaseReplay(publication, CaseReplayOutcome.Unrecorded, json, [Unrecorded(publication)]) { Assessment = assessment };
        }

        var recorded = Encoding.ASCII.GetString(statements.ReadContent(transaction, then.Items.Find(item => item.Id == commitment)?.Sequence ?? 0)).Split('\n');
        var hash = recorded[0];
        if (PublicationEntry.Hash(json) != hash && read.Problems.Any(IsOfLater))
        {
            // What was published before anybody was warned of these holds no such warnings.
            assessment = inspection.Assess(read with { Problems = [.. read.Problems.Where(problem => !IsOfLater(problem))] }, cancellationToken);
            json = PublicationEntry.Json(assessment);
        }

        var records = PublicationEntry.Digests(inspection, assessment, cancellationToken);
        var others = publication.Records.Where(record => records.TryGetValue(record.Key, out var now) && now != record.Value).Select(record => record.Key).ToList();
        var problems = new List<Problem>();
        if (PublicationEntry.Hash(json) != hash)
        {
            problems.Add(Differs(publication, "the assessment is another"));
        }

        if (others.Count > 0)
        {
            problems.Add(Differs(publication, $"the disclosed record is another ({string.Join(", ", others)})"));
        }

        if (DecisionDigests.Different(recorded[1..], assessment.Evidence.Decision) is { Count: > 0 } parts)
        {
            problems.Add(Differs(publication, $"of the decision these are others: {string.Join(", ", parts)}"));
        }

        return new CaseReplay(publication, problems.Count == 0 ? CaseReplayOutcome.Same : CaseReplayOutcome.Different, json, problems) { Assessment = assessment };
    }

    private static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Pinned(
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, CasePublication publication) =>
        files.TryGetValue(ManifestReader.FileName, out var manifest) && publication.Rubric is not null
            ? new Dictionary<string, ReadOnlyMemory<byte>>(files, StringComparer.Ordinal) { [ManifestReader.FileName] = ManifestVersions.Pin(manifest, publication) }
            : files;

    private IEnumerable<Problem> Unknown(CasePublication publication)
    {
        if (publication.Framework is { } framework && inspection.Frameworks.Find(framework.Id, framework.Version)?.Identify() != framework)
        {
            yield return Unknown(publication, "framework", framework.Id, framework.Version);
        }

        if (publication.Rubric is { } rubric && inspection.Rubrics.Find(rubric.Id, rubric.Version)?.Identify() != rubric)
        {
            yield return Unknown(publication, "rubric", rubric.Id, rubric.Version);
        }

        foreach (var instrument in publication.Instruments.Where(one => inspection.Instruments.Find(one.Id, one.Version) is null))
        {
            yield return Unknown(publication, "instrument", instrument.Id, instrument.Version);
        }
    }

    private Problem Unknown(CasePublication publication, string what, string id, int version) => CaseProblems.Error(
        CaseCodes.ReplayUnknownData, CaseProblems.Entry(_file, publication.Sequence),
        string.Create(CultureInfo.InvariantCulture, $"The {what} that was published with, {id} version {version}, is not known here, or is another."),
        "The very data of that day.", "Give the version that was used.");

    private Problem Differs(CasePublication publication, string how) => CaseProblems.Error(
        CaseCodes.ReplayDiffers, CaseProblems.Entry(_file, publication.Sequence), $"What was published does not come out again: {how}.",
        "What was published, byte for byte.", "Replay it with the version of the software that published; keep the file for whoever looks into it.");

    private Problem Erased(CasePublication publication, IReadOnlyList<CaseItem> erased)
    {
        var ids = erased.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var hidden = statements.ReadHidden(transaction);
        var first = statements.ReadEntries(transaction).FirstOrDefault(entry =>
            (CarriedEntry.Innermost(entry) ?? entry).Kind is var kind
            && (kind is EntryKinds.TextHidden or EntryKinds.TextErased || (kind is EntryKinds.ItemErased or EntryKinds.ItemPurged && ids.Contains(entry.Subject))));
        return Warning(
            CaseCodes.ReplayErased, publication,
            string.Create(
                CultureInfo.InvariantCulture,
                $"What was published cannot be made again: items erased since: {erased.Count}, the first by entry {first?.Sequence} of {(first is null ? null : hidden.By(first))} at {first?.At}."),
            "Evidence that is still held.", "Nothing: what was published stands in the annex, and the journal says what was erased.");
    }

    private Problem Unrecorded(CasePublication publication) => Warning(
        CaseCodes.ReplayUnrecorded, publication, "The journal does not record what was published: it was written by an earlier version.", "An entry that records it.",
        "Compare the assessment with the copy that was published.");

    private Problem Warning(string code, CasePublication publication, string message, string expected, string action) =>
        CaseProblems.Warning(code, CaseProblems.Entry(_file, publication.Sequence), message, expected, action);
}
