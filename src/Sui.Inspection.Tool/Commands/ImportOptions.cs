using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Sui.Inspection.Evidence;
using Sui.Inspection.Imports;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tool.Commands;

/// <summary>The arguments and options of <c>sui import</c>.</summary>
internal sealed class ImportOptions
{
    /// <summary>The files that a survey tool exported.</summary>
    public Argument<string[]> File { get; } = new("FILE")
    {
        Description = "What a survey tool exported: CSV or .xlsx; several files of one layout are imported as one.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The instrument that was fielded.</summary>
    public Option<string?> Instrument { get; } = new("--instrument")
    {
        Description = "The instrument that was fielded: an id of 'sui instruments list', or the JSON file of one's own; proposals have none.",
        HelpName = "ID",
    };

    /// <summary>Whether whoever answers proposals can decide.</summary>
    public Option<string?> Decider { get; } = new("--decider") { Description = "Of proposals: whether whoever answers them can decide." };

    /// <summary>The language of proposals.</summary>
    public Option<string?> Language { get; } = Text("--lang", "LANG", "Of proposals in several languages: which to take; left out, that of the evidence.");

    /// <summary>A saved mapping.</summary>
    public Option<string?> Mapping { get; } = Text("--mapping", "FILE", "A saved mapping; left out, columns are matched anew.");

    /// <summary>What words mean.</summary>
    public Option<string[]> Map { get; } = MappedWords.Option();

    /// <summary>What columns are.</summary>
    public Option<string[]> MapColumn { get; } = MappedColumns.Option();

    /// <summary>Which event of a study.</summary>
    public Option<string?> Event { get; } = Text("--event", "NAME", "Of a study with several events or rounds: the one whose answers are taken.");

    /// <summary>Leave out what is not understood.</summary>
    public Option<bool> AcceptUnread { get; } = new("--accept-unread")
    {
        Description = "Leave answers out that are not understood, however many they are.",
    };

    /// <summary>Do not look for repeats.</summary>
    public Option<bool> IgnoreIds { get; } = new("--ignore-ids")
    {
        Description = "Do not look at the ids of the responses: no row is taken for a repeat.",
    };

    /// <summary>Where to save the mapping.</summary>
    public Option<string?> SaveMapping { get; } = Text("--save-mapping", "FILE", "Where to save the mapping, to check and to reuse.");

    /// <summary>The culture of dates and numbers.</summary>
    public Option<string?> Culture { get; } = Text("--culture", "TAG", "How dates and numbers are written, such as en-GB or en-US.");

    /// <summary>The sheet.</summary>
    public Option<string?> Sheet { get; } = Text("--sheet", "NAME", "The sheet of a workbook; left out, the one that fits.");

    /// <summary>All sheets that hold answers.</summary>
    public Option<bool> AllSheets { get; } = new("--all-sheets") { Description = "Import all sheets with answers as one, united by their headers." };

    /// <summary>Sheets that hold no responses.</summary>
    public Option<string[]> LeaveOutSheet { get; } = new("--leave-out-sheet")
    {
        Description = "A sheet that holds no responses, although it looks like it; given once or more.",
        HelpName = "NAME",
    };

    /// <summary>Let columns count that are only like a question.</summary>
    public Option<bool> AcceptLikely { get; } = new("--accept-likely")
    {
        Description = "Let columns count that are only like a question; look at the preview first.",
    };

    /// <summary>Look, and write nothing but a mapping.</summary>
    public Option<bool> Preview { get; } = new("--preview") { Description = "Show how the file would be read, and import nothing." };

    /// <summary>Where to write the responses.</summary>
    public Option<string?> Out { get; } = Text("--out", "FILE", "Where to write the responses, for a pack; FILE.import.json holds the record.");

    /// <summary>The evidence that the responses are added to.</summary>
    public Option<string?> Into { get; } = Text(
        "--into", "TARGET", "Add the responses to a workbook (.xlsx), folder or .zip of evidence, which is made where there is none.");

    /// <summary>Write nothing.</summary>
    public Option<bool> DryRun { get; } = new("--dry-run") { Description = "With --into: say what would change, and write nothing." };

    /// <summary>Replace rows that changed.</summary>
    public Option<bool> Update { get; } = new("--update") { Description = "With --into: replace rows that are there and differ." };

    /// <summary>Take rows out that the export sets aside now.</summary>
    public Option<bool> Remove { get; } = new("--remove")
    {
        Description = "With --into: take rows of an earlier import out that the export sets aside now, such as test data.",
    };

    /// <summary>Take rows out that the export does not hold.</summary>
    public Option<bool> RemoveMissing { get; } = new("--remove-missing")
    {
        Description = "With --into: take rows of an earlier import out that the export does not hold any more.",
    };

    /// <summary>Add rows that are alike.</summary>
    public Option<bool> AcceptAlike { get; } = new("--accept-alike")
    {
        Description = "Count responses although others of the export, or of the evidence with --into, have the same answers; they are different people.",
    };

    /// <summary>Rows below the others are people.</summary>
    public Option<bool> AcceptBelow { get; } = new("--accept-below")
    {
        Description = "Count rows as people that stand below the others and lack their id and time, or are unlike them: no table below the answers.",
    };

    /// <summary>Who gathered the answers.</summary>
    public Option<string> Origin { get; } = new("--origin")
    {
        Description = "With --into: who gathered the answers, for a source that has to be added.",
        DefaultValueFactory = _ => nameof(Vocabulary.Origin.Inspectorate),
    };

    /// <summary>The source in the pack.</summary>
    public Option<string?> Source { get; } = Text(
        "--source", "ID", "The id of the source in the pack; needed with --out, --quotes and --drafts, and with --into where several fit.");

    /// <summary>From what experience people speak.</summary>
    public Option<string> Experience { get; } = new("--experience")
    {
        Description = "From what experience the people speak.",
        DefaultValueFactory = _ => nameof(Vocabulary.Experience.Lived),
    };

    /// <summary>The day of responses without one.</summary>
    public Option<EvidenceDate?> EventDate { get; } = new("--event-date")
    {
        Description = "The day of responses that have none.",
        HelpName = "yyyy-mm-dd",
        CustomParser = ParseDate,
    };

    /// <summary>Names to mask.</summary>
    public Option<string?> Names { get; } = Inputs.Names();

    /// <summary>The key of pseudonyms.</summary>
    public Option<string?> Key { get; } = Text("--key", "FILE", "The key of pseudonyms, by which answers of one person are linked.");

    /// <summary>What people are linked in.</summary>
    public Option<string?> Scope { get; } = Text("--scope", "TEXT", "What people are linked in, such as the id of the pack.");

    /// <summary>What is done with identifiers.</summary>
    public Option<string> Identifiers { get; } = new("--identifiers")
    {
        Description = "What to do with columns that tell who answered.",
        DefaultValueFactory = _ => "refuse",
    };

    /// <summary>What is done with contradictions.</summary>
    public Option<string> Conflicts { get; } = new("--conflicts")
    {
        Description = "Which responses of one id that differ are kept.",
        DefaultValueFactory = _ => "all",
    };

    /// <summary>Leave partial responses out.</summary>
    public Option<bool> LeaveOutPartial { get; } = new("--leave-out-partial") { Description = "Leave partial responses out." };

    /// <summary>Where to write quotations.</summary>
    public Option<string?> Quotes { get; } = Text("--quotes", "FILE", "Where to write free-text answers as quotations, masked.");

    /// <summary>Where to write draft findings.</summary>
    public Option<string?> Drafts { get; } = Text("--drafts", "FILE", "Where to write free-text answers as draft findings, masked, to be coded.");

    /// <summary>Add draft findings to the evidence.</summary>
    public Option<bool> WithDrafts { get; } = new("--with-drafts")
    {
        Description = "With --into: add free-text answers to the evidence as draft findings, masked, to be coded; those that are there stay as they are.",
    };

    /// <summary>The role of those quoted.</summary>
    public Option<string?> Role { get; } = Text("--role", "TEXT", "The role that quotations carry, such as 'person on probation'.");

    /// <summary>Replace files.</summary>
    public Option<bool> Force { get; } = Inputs.Force();

    /// <summary>JSON.</summary>
    public Option<bool> Json { get; } = Inputs.Json();

    /// <summary>Adds everything to a command.</summary>
    public void AddTo(Command command)
    {
        File.Validators.Add(result => Inputs.RefuseEmpty(result, "FILE"));
        Instrument.Validators.Add(result => Inputs.RefuseEmpty(result, "--instrument"));
        Experience.Offer(Enum.GetNames<Experience>());
        Decider.Offer(["yes", "no"]);
        Origin.Offer(Enum.GetNames<Origin>());
        Identifiers.Offer(["refuse", "drop", "pseudonymise"]);
        Conflicts.Offer(["all", "first"]);
        command.Arguments.Add(File);
        Option[] options =
        [
            Instrument, Mapping, SaveMapping, AcceptLikely, Map, MapColumn, Event, AcceptUnread, IgnoreIds, Culture, Sheet, AllSheets, LeaveOutSheet, Preview, Out, Into, DryRun, Update, Remove, RemoveMissing, AcceptAlike, AcceptBelow,
            Source, Origin, Experience, EventDate, Names, Key, Scope, Identifiers,
            Conflicts, LeaveOutPartial, Quotes, Role, Drafts, WithDrafts, Decider, Language, Force, Json,
        ];
        foreach (var option in options)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The rule for identifiers.</summary>
    public static IdentifierRule IdentifierRuleOf(string? text) => text switch
    {
        "drop" => IdentifierRule.Drop,
        "pseudonymise" => IdentifierRule.Pseudonymise,
        _ => IdentifierRule.Refuse,
    };

    private static Option<string?> Text(string name, string helpName, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = helpName };
        option.Validators.Add(result => Inputs.RefuseEmpty(result, name));
        return option;
    }

    private static EvidenceDate? ParseDate(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty;
        if (EvidenceDate.TryParse(text, out var date))
        {
            return date;
        }

        result.AddError(string.Create(CultureInfo.InvariantCulture, $"--event-date is '{text}'; it must be a date, written like 2019-06-14."));
        return null;
    }
}
