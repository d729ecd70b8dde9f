using Sui.Inspection.Evidence;
using Sui.Inspection.Intake.Files;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Writing;

/// <summary>The files of a pack: pack.json first, then those that it names, in its order.</summary>
internal sealed class PackFiles
{
    private readonly FileNames _names = new();
    private readonly WriteFaults _faults = new();
    private readonly List<PackFile> _files = [];
    private readonly List<NamedFile> _named = [];

    private PackFiles()
    {
    }

    /// <summary>The files of a pack, and what cannot be written of it, in which case the files are of no use.</summary>
    public static (IReadOnlyList<PackFile> Files, IReadOnlyList<Problem> Problems) Of(EvidencePack pack)
    {
        var files = new PackFiles();
        if (files.HasNull(pack))
        {
            return ([], files._faults.Problems);
        }

        files.AddItems(pack);
        files.Refuse(pack.OtherItems ?? []);
        files.RefuseDrafts(pack.Drafts ?? []);
        var manifest = ManifestJson.Write(writer => new ManifestWriter(writer, files._faults).Write(pack, files._named));
        files._files.Insert(0, new PackFile(ManifestReader.FileName, manifest));
        files.CheckSizes();
        return (files._files, files._faults.Problems);
    }

    private bool HasNull(EvidencePack pack)
    {
        Look(pack.Sources, nameof(pack.Sources));
        Look(pack.Activities, nameof(pack.Activities));
        Look(pack.Meetings, nameof(pack.Meetings));
        Look(pack.Proposals, nameof(pack.Proposals));
        Look(pack.Responses, nameof(pack.Responses));
        Look(pack.Findings, nameof(pack.Findings));
        Look(pack.Tallies, nameof(pack.Tallies));
        Look(pack.Quotes, nameof(pack.Quotes));
        Look(pack.OtherItems, nameof(pack.OtherItems));
        Look(pack.Absences, nameof(pack.Absences));
        Look(pack.Caseload?.Profile, "Caseload.Profile");
        Look(pack.Decision?.Dissent, "Decision.Dissent");
        Look(pack.Decision?.ProviderComments, "Decision.ProviderComments");
        Look(pack.Decision?.CouncilReplies, "Decision.CouncilReplies");
        return _faults.Problems.Count > 0;

        void Look<T>(IReadOnlyList<T>? list, string name)
        {
            foreach (var (entry, place) in Placed(list ?? []))
            {
                if (entry is null)
                {
                    _faults.Value(name, null, place, "The list has an entry that is null.", "Entries, none of them null.");
                }
            }
        }
    }

    private void AddItems(EvidencePack pack)
    {
        foreach (var (activity, place) in Placed(pack.Activities ?? []))
        {
            CheckList(activity.Sites, nameof(Activity.Sites), nameof(Activity), place);
        }

        foreach (var (quote, place) in Placed(pack.Quotes ?? []))
        {
            CheckList(quote.CriterionIds, nameof(Quote.CriterionIds), nameof(Quote), place);
        }

        Add(ActivityFileReader.Kind, nameof(Activity), pack.Activities, ItemColumns.Activities, item => item.Locator);
        Add(MeetingFileReader.Kind, nameof(Meeting), pack.Meetings, ItemColumns.Meetings, item => item.Locator);
        Add(ProposalFileReader.Kind, nameof(Proposal), pack.Proposals, ItemColumns.Proposals, item => item.Locator);
        AddResponses(pack.Responses ?? [], pack.Sources ?? []);
        Add(FindingFileReader.Kind, nameof(Finding), pack.Findings, ItemColumns.Findings, item => item.Locator);
        Add(TallyFileReader.Kind, nameof(Tally), pack.Tallies, ItemColumns.Tallies, item => item.Locator);
        Add(QuoteFileReader.Kind, nameof(Quote), pack.Quotes, ItemColumns.Quotes, item => item.Locator);
        Add(AbsenceFileReader.Kind, nameof(AbsenceRecord), pack.Absences, ItemColumns.Absences, item => item.Locator);
    }

    private void Add<T>(string kind, string item, IReadOnlyList<T>? items, IReadOnlyList<PackColumn<T>> columns, Func<T, Locator?> locator)
    {
        foreach (var file in Placed(items ?? []).GroupBy(one => FileNames.FileOf(locator(one.Item)), StringComparer.Ordinal))
        {
            var path = _names.Next(kind, file.Key);
            _named.Add(new NamedFile(kind, path));
            _files.Add(new PackFile(path, CsvFile.Write([.. file], columns, item, _faults)));
        }
    }

    private void AddResponses(IReadOnlyList<Response> responses, IReadOnlyList<EvidenceSource> sources)
    {
        foreach (var file in Placed(responses).GroupBy(one => ResponseFile.Key(one.Item, ResponseFile.KindOf(one.Item, sources)), StringComparer.Ordinal))
        {
            var first = file.First().Item;
            var kind = ResponseFile.KindOf(first, sources);
            var path = _names.Next(kind, FileNames.FileOf(first.Locator));
            var record = ResponseFile.Record(first, _faults);
            _named.Add(new NamedFile(kind, path, first.InstrumentId, first.InstrumentVersion, record is null ? null : FileNames.RecordOf(path)));
            _files.Add(new PackFile(path, ResponseFile.Write([.. file], _faults)));
            if (record is not null)
            {
                _files.Add(new PackFile(FileNames.RecordOf(path), record));
            }
        }
    }

    private void Refuse(IReadOnlyList<EvidenceItem> items)
    {
        foreach (var type in items.Select(item => item.GetType().FullName!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            _faults.Add(
                IntakeCodes.ItemNotWritable, nameof(EvidencePack.OtherItems), type, null,
                "Items of a plug-in's type cannot be written: only the plug-in knows their file.",
                "Activities, meetings, proposals, responses, findings, tallies, quotations and absences.",
                "Write the pack without them, and their file by the plug-in's own means.");
        }
    }

    // They would come back without the words that they are about.
    private void RefuseDrafts(IReadOnlyList<DraftFinding> drafts)
    {
        if (drafts.Count > 0)
        {
            _faults.Add(
                IntakeCodes.ItemNotWritable, nameof(EvidencePack.Drafts), nameof(DraftFinding), null,
                "Drafts cannot be written: their words were not kept.", "A pack without drafts.",
                "Write the pack without them, and copy their file from the pack that they were read from.");
        }
    }

    private void CheckSizes()
    {
        var limits = PackLimits.Default;
        if (_named.Count > limits.Files)
        {
            _faults.Add(
                IntakeCodes.TooManyFiles, null, null, null, "The evidence would take up too many files.",
                $"At most {Wording.Number(limits.Files)} files: one for each kind, instrument and set of questions.",
                "Give responses to one instrument the same questions.");
        }

        if (_files.Exists(file => file.Content.Length > (file.Path == ManifestReader.FileName ? limits.ManifestBytes : limits.FileBytes)))
        {
            _faults.Add(
                IntakeCodes.FileTooLarge, null, null, null, "A file of the pack would be larger than what is read.",
                $"At most {Wording.Number((int)(limits.FileBytes >> 20))} MiB.", "Divide the evidence into several packs.");
        }
    }

    private void CheckList(IReadOnlyList<string>? list, string property, string item, int place)
    {
        if (list?.Any(entry => string.IsNullOrWhiteSpace(entry) || entry.Contains('|', StringComparison.Ordinal)) == true)
        {
            _faults.Value(property, item, place, "An entry of the list is empty, or has the sign in it that divides entries.", "Entries without '|'.");
        }
    }

    private static IEnumerable<PlacedItem<T>> Placed<T>(IReadOnlyList<T> items) => items.Select((item, index) => new PlacedItem<T>(item, index + 1));
}
