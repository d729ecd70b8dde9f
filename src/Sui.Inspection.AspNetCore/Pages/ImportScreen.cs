using Microsoft.AspNetCore.Http;
using Sui.Inspection.AspNetCore.Forms;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Machine;
using Sui.Inspection.Evidence;
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

    /// <summary>The cultures of dates and numbers that are offered.</summary>
    public static readonly string[] Cultures = ["en-GB", "en-US"];

    /// <summary>What can be decided where the import asks for it, each a box to tick.</summary>
    public static readonly string[] Decisions = ["drop_identifiers", "accept_unread", "accept_alike"];

    /// <summary>The instruments that answers can be of.</summary>
    public required IReadOnlyList<Instrument> Instruments { get; init; }

    /// <summary>The sources that answers can come from.</summary>
    public required IReadOnlyList<EvidenceSource> Sources { get; init; }

    /// <summary>What the upload is found by; null where there is none yet.</summary>
    public string? Held { get; init; }

    /// <summary>The name of the upload.</summary>
    public string File { get; init; } = string.Empty;

    /// <summary>How it is read without any choice; null where nothing was looked at yet.</summary>
    public ImportPreview? Found { get; init; }

    /// <summary>How it is read by what was chosen.</summary>
    public ImportPreview? Look { get; init; }

    /// <summary>What would become of it.</summary>
    public ImportResult? Outcome { get; init; }

    /// <summary>The instrument that was chosen.</summary>
    public Instrument? Instrument { get; init; }

    /// <summary>Whether the state takes evidence.</summary>
    public bool Takes => StateRules.Takes(Status.State, EntryKinds.ItemAdded);

    /// <summary>The columns to choose from.</summary>
    public IReadOnlyList<ColumnKey> Columns => Found is null ? [] : ExportChoices.All(Found.Columns);

    /// <summary>A column's words.</summary>
    public string Named(ColumnKey column) => ExportChoices.Named(column, Columns);

    /// <summary>The text of a question.</summary>
    public string TextOf(string questionId) =>
        Instrument?.Questions.FirstOrDefault(question => question.Id == questionId)?.Text.In(Frame.Words.Language) ?? questionId;

    /// <summary>The columns to choose from for a question: as it was found, none, and each.</summary>
    public IEnumerable<(string Value, string Label)> ChoicesFor(QuestionPreview question) =>
    [
        (string.Empty, question.Columns.Count == 0 ? Frame.Words.Say("Import.AsFound.None") : Frame.Words.Say("Import.AsFound", ("columns", string.Join("; ", question.Columns.Select(Named))))),
        .. question.Columns.Count == 0 ? Array.Empty<(string, string)>() : [(ExportChoices.None, Frame.Words.Say("Import.NoColumn"))],
        .. Columns.Select(column => (Named(column), Named(column))),
    ];

    /// <summary>What a word of a question can mean.</summary>
    public IEnumerable<(string Value, string Label)> MeaningsFor(string questionId) =>
    [
        (string.Empty, Frame.Words.Say("Import.Unknown")),
        .. (Instrument?.Questions.FirstOrDefault(question => question.Id == questionId)?.Options ?? []).Select(option => (option.Code, option.Label.In(Frame.Words.Language))),
        ("blank", Frame.Words.Say("Answers.NoAnswer")),
    ];

    /// <summary>The words to say the meaning of: those that were decided before, which are understood now, and those that are not, with how often they stand there.</summary>
    public IReadOnlyList<(string QuestionId, string Word, int? Count)> ToSay()
    {
        var said = Frame.AllTypedInto(Form, ExportChoices.Words).Zip(Frame.AllTypedInto(Form, ExportChoices.Meanings)).Where(pair => pair.Second.Length > 0)
            .Select(pair => ExportChoices.Parts(pair.First)).OfType<(string QuestionId, string Word)>().Where(word => Instrument?.Questions.Any(question => question.Id == word.QuestionId) ?? false)
            .Distinct().ToList();
        return
        [
            .. said.Select(word => (word.QuestionId, word.Word, (int?)null)),
            .. (Look?.Questions ?? []).SelectMany(question => question.WordsToMap.Select(word => (question.QuestionId, word.Word, (int?)word.Count)))
                .Where(word => !said.Contains((word.QuestionId, word.Word))),
        ];
    }

    /// <summary>What was said of a word before.</summary>
    /// <param name="said">The question and the word, as they stand in a field.</param>
    public string MeaningOf(string said) => Frame.AllTypedInto(Form, ExportChoices.Words).Zip(Frame.AllTypedInto(Form, ExportChoices.Meanings))
        .FirstOrDefault(pair => pair.First == said).Second ?? string.Empty;

    /// <inheritdoc/>
    public override IResult Answer(int status = StatusCodes.Status200OK) => new ScreenResult<ImportScreen>(this, status);
}
