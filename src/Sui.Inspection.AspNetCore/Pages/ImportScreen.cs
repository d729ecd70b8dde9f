using Microsoft.AspNetCore.Http;
using Sui.Inspection.AspNetCore.Cases;
using Sui.Inspection.AspNetCore.Forms;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Machine;
using Sui.Inspection.Evidence;
using Sui.Inspection.Forms.Additions;
using Sui.Inspection.Imports;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>The form of a survey's export, and how it would be read.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Status">How the case stands.</param>
internal sealed record ImportScreen(PageFrame Frame, CaseStatus Status) : Screen(Frame)
{
    /// <summary>The name of the form.</summary>
    public const string Form = "import";

    /// <summary>The field that says what of the evidence that is held the page said would be touched.</summary>
    public const string Touched = "touched";

    /// <summary>The cultures of dates and numbers that are offered.</summary>
    public static readonly string[] Cultures = ["en-GB", "en-US"];

    /// <summary>What can be decided where the import asks for it, each a box to tick.</summary>
    public static readonly string[] Decisions = ["drop_identifiers", "accept_unread", "accept_alike", "accept_below", "ignore_ids", "keep_first", "leave_out_partial"];

    /// <summary>How many rows are named one by one.</summary>
    public const int MostNamed = 20;

    /// <summary>The instruments that answers can be of.</summary>
    public required IReadOnlyList<Instrument> Instruments { get; init; }

    /// <summary>The sources that answers can come from.</summary>
    public required IReadOnlyList<EvidenceSource> Sources { get; init; }

    /// <summary>What the upload is found by; null where there is none yet.</summary>
    public string? Held { get; init; }

    /// <summary>The upload; null where there is none yet.</summary>
    public HeldUpload? Upload { get; init; }

    /// <summary>The exports and how they are added; null where nothing was looked at yet.</summary>
    public ExportToAdd? Export { get; init; }

    /// <summary>How they are read without what was chosen of columns and words; null where nothing was looked at yet.</summary>
    public ImportPreview? Found { get; init; }

    /// <summary>How they are read by what was chosen.</summary>
    public ImportPreview? Look { get; init; }

    /// <summary>The names of the sheets; empty for files without.</summary>
    public IReadOnlyList<string> Sheets { get; init; } = [];

    /// <summary>What would become of the exports.</summary>
    public ImportResult? Outcome { get; init; }

    /// <summary>What the evidence would gain, and what differs; null where nothing can be added.</summary>
    public AddedAnswers? Changes { get; init; }

    /// <summary>The instrument that was chosen.</summary>
    private Instrument? Instrument => Export?.Instrument;

    /// <summary>How many answers in people's own words the exports hold.</summary>
    public long WordsInAnswers => Outcome is { } outcome && Instrument is { } instrument ? SuiImports.CountWords(outcome, instrument) : 0;

    /// <summary>Whether people may have said something in their own words.</summary>
    public bool HasWords => WordsInAnswers > 0 || Look is { Columns: { OwnWords.Count: > 0 } } || (Look?.Columns.Used.Any(column => column.Use == ColumnUse.Words) ?? false);

    /// <summary>Whether there is anything to add or to replace.</summary>
    public bool CanAdd => Outcome is { Succeeded: true } && Changes is { Files.Count: > 0 };

    /// <summary>Whether all sheets are read, or that which fits, so that some can be left out.</summary>
    public bool LeavesOut => Sheets.Count > 1 && Export?.Request.Sheet is null;

    /// <summary>The sheets to choose from.</summary>
    public IEnumerable<(string Value, string Label)> SheetChoices =>
    [
        (string.Empty, Frame.Words.Say("Import.Sheet.Fitting")), (ExportSheets.All, Frame.Words.Say("Import.Sheet.All")), .. Sheets.Select(sheet => (sheet, sheet)),
    ];

    /// <summary>The events to choose from.</summary>
    public IEnumerable<(string Value, string Label)> EventChoices =>
    [
        (string.Empty, Frame.Words.Say("Import.Event.None")),
        .. (Found?.Events ?? []).Where(one => one.Name.Length > 0).Select(one => (one.Name, Frame.Words.Say("Import.Event.Item", ("event", one.Name), ("rows", Frame.Words.Number(one.Answered))))),
    ];

    /// <summary>Whether the state takes evidence.</summary>
    public bool Takes => StateRules.Takes(Status.State, EntryKinds.ItemAdded);

    /// <summary>The columns to choose from.</summary>
    public IReadOnlyList<ColumnKey> Columns => Found is null ? [] : ExportChoices.All(Found.Columns);

    /// <summary>A column's words.</summary>
    public string Named(ColumnKey column) => ExportChoices.Named(column, Columns);

    /// <summary>The text of a question, or what words of how far responses came are called.</summary>
    public string TextOf(string questionId) => questionId == ExportChoices.Status ? Frame.Words.Say("Import.Status") :
        Instrument?.Questions.FirstOrDefault(question => question.Id == questionId)?.Text.In(Frame.Words.Language) ?? questionId;

    /// <summary>The columns to choose from for a question: as it was found, none, and each.</summary>
    public IEnumerable<(string Value, string Label)> ChoicesFor(QuestionPreview question) =>
    [
        (string.Empty, question.Columns.Count == 0 ? Frame.Words.Say("Import.AsFound.None") : Frame.Words.Say("Import.AsFound", ("columns", string.Join("; ", question.Columns.Select(Named))))),
        .. question.Columns.Count == 0 ? Array.Empty<(string, string)>() : [(ExportChoices.None, Frame.Words.Say("Import.NoColumn"))],
        .. Columns.Select(column => (Named(column), Named(column))),
    ];

    /// <summary>The columns that answer no question, which can be said to be something else.</summary>
    public IReadOnlyList<ColumnMapping> Others => Found is null ? [] : ExportChoices.Others(Found.Columns);

    /// <summary>What such a column can be.</summary>
    public IEnumerable<(string Value, string Label)> UsesFor(ColumnMapping column) =>
    [
        (string.Empty, Frame.Words.Say("Import.AsFound", ("columns", Frame.Words.Say("ColumnUse." + column.Use)))),
        .. ExportChoices.UsesToChoose.Select(use => (use.ToString(), Frame.Words.Say("ColumnUse." + use))),
    ];

    /// <summary>What was said of such a column before.</summary>
    public string UseOf(string column) => Frame.AllTypedInto(Form, ExportChoices.OtherColumns).Zip(Frame.AllTypedInto(Form, ExportChoices.Uses)).FirstOrDefault(pair => pair.First == column).Second ?? string.Empty;

    /// <summary>What a word of a question can mean.</summary>
    public IEnumerable<(string Value, string Label)> MeaningsFor(string questionId) =>
    [
        (string.Empty, Frame.Words.Say("Import.Unknown")),
        .. questionId == ExportChoices.Status ? ExportChoices.Statuses.Select(status => (status, Frame.Words.Say("Import.Status." + status)))
            : (Instrument?.Questions.FirstOrDefault(question => question.Id == questionId)?.Options ?? []).Select(option => (option.Code, option.Label.In(Frame.Words.Language))),
        ("blank", Frame.Words.Say("Answers.NoAnswer")),
    ];

    /// <summary>The words to say the meaning of: those that were decided before, which are understood now, and those that are not, with how often they stand there.</summary>
    public IReadOnlyList<(string QuestionId, string Word, int? Count)> ToSay()
    {
        var said = Frame.AllTypedInto(Form, ExportChoices.Words).Zip(Frame.AllTypedInto(Form, ExportChoices.Meanings)).Where(pair => pair.Second.Length > 0)
            .Select(pair => ExportChoices.Parts(pair.First)).OfType<(string QuestionId, string Word)>().Where(word => IsKnown(word.QuestionId)).Distinct().ToList();
        return
        [
            .. said.Select(word => (word.QuestionId, word.Word, (int?)null)),
            .. (Look?.Questions ?? []).SelectMany(question => question.WordsToMap.Select(word => (question.QuestionId, word.Word, (int?)word.Count)))
                .Concat((Look?.StatusWords ?? []).Select(word => (QuestionId: ExportChoices.Status, word.Word, Count: (int?)word.Count)))
                .Where(word => !said.Contains((word.QuestionId, word.Word))),
        ];

        bool IsKnown(string id) => id == ExportChoices.Status || (Instrument?.Questions.Any(question => question.Id == id) ?? false);
    }

    /// <summary>What was said of a word before.</summary>
    /// <param name="said">The question and the word, as they stand in a field.</param>
    public string MeaningOf(string said) => Frame.AllTypedInto(Form, ExportChoices.Words).Zip(Frame.AllTypedInto(Form, ExportChoices.Meanings))
        .FirstOrDefault(pair => pair.First == said).Second ?? string.Empty;

    /// <inheritdoc/>
    public override IResult Answer(int status = StatusCodes.Status200OK) => new ScreenResult<ImportScreen>(this, status);
}
