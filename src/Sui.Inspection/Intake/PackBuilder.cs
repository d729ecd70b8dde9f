using Sui.Inspection.Evidence;
using Sui.Inspection.Intake.Manifests;


namespace Sui.Inspection.Intake;

/// <summary>Puts together what was read.</summary>
internal static class PackBuilder
{
    /// <summary>The days that evidence may come from: the year before fieldwork, the fieldwork and what lies between.</summary>
    public static Period EvidencePeriod(Period period, Period fieldwork) => new(period.From, fieldwork.To);

    /// <summary>The pack; null when pack.json lacks what a pack needs.</summary>
    public static EvidencePack? Build(Manifest manifest, IReadOnlyList<FileReading> files)
    {
        if (manifest is not
            {
                FormatKnown: true, Id: { } id, Title: { } title, Provider: { } provider, FrameworkId: { } framework,
                Period: { } period, Fieldwork: { } fieldwork, Sources: { } sources, Rubric: { } rubric,
            })
        {
            return null;
        }

        return new EvidencePack
        {
            Id = id,
            Title = title,
            Synthetic = manifest.Synthetic,
            PublishedEvidenceOnly = manifest.PublishedEvidenceOnly,
            Language = manifest.Language,
            Provider = provider,
            FrameworkId = framework,
            FrameworkVersion = manifest.FrameworkVersion,
            RubricId = manifest.NamesRubric ? rubric.Identity.Id : null,
            RubricVersion = manifest.NamesRubric ? rubric.Identity.Version : null,
            Period = EvidencePeriod(period, fieldwork),
            Fieldwork = fieldwork,
            Caseload = manifest.Caseload,
            Sources = sources.Where(source => !source.LeftOut).Select(source => source.Source).ToList(),
            Activities = Items<Activity>(files),
            Meetings = Items<Meeting>(files),
            Proposals = Items<Proposal>(files),
            Responses = Items<Response>(files),
            Findings = Items<Finding>(files),
            Tallies = Items<Tally>(files),
            Quotes = Items<Quote>(files),
            OtherItems = OtherItems(files),
            Drafts = Items<DraftFinding>(files),
            Absences = files.SelectMany(file => file.Table.Absences).ToList(),
            Decision = manifest.Decision,
        };
    }

    private static List<T> Items<T>(IReadOnlyList<FileReading> files) =>
        files.SelectMany(file => file.Table.Items).OfType<T>().ToList();

    // Items of a plug-in's own type, for that plug-in's source of signals.
    private static List<EvidenceItem> OtherItems(IReadOnlyList<FileReading> files) =>
        files.SelectMany(file => file.Table.Items)
            .Where(item => item is not (Activity or Meeting or Proposal or Response or Finding or Tally or Quote or DraftFinding))
            .ToList();
}
