namespace Sui.Inspection.CaseFiles;

/// <content>Codes SUI7220 to SUI7249: what people hold, proposals, the round of comments, and what keeps an annex from being final.</content>
internal static partial class CaseCodes
{
    /// <summary>Whoever judges, moderates or dissents has not placed the provider by their own judgement before.</summary>
    /// <remarks>Error. Place first: `sui case place`.</remarks>
    public const string NotPlaced = "SUI7220";

    /// <summary>What was computed and what others hold is kept from somebody who has not placed the provider by their own judgement.</summary>
    /// <remarks>Error. Place first, and say with `--as` who looks.</remarks>
    public const string Hidden = "SUI7221";

    /// <summary>There is no judgement that is newer than the evidence.</summary>
    /// <remarks>Error. Judge first.</remarks>
    public const string NothingJudged = "SUI7222";

    /// <summary>Somebody dissents from their own judgement.</summary>
    /// <remarks>Error. Judge anew, or leave it: `sui case judge`.</remarks>
    public const string OwnJudgement = "SUI7249";

    /// <summary>There is no such comment.</summary>
    /// <remarks>Error. Take the id from `sui case comments`.</remarks>
    public const string UnknownComment = "SUI7223";

    /// <summary>The evidence that is held has no such proposal.</summary>
    /// <remarks>Error. Take the id from `sui case proposals`.</remarks>
    public const string UnknownProposal = "SUI7225";

    /// <summary>It is not said who answered a proposal, and whether they can decide.</summary>
    /// <remarks>Error. Say who: `--answered-by` and `--decider`.</remarks>
    public const string AnswererUnnamed = "SUI7226";

    /// <summary>A proposal that was neither accepted nor adapted is not carried out.</summary>
    /// <remarks>Error. Correct the answer first.</remarks>
    public const string NotAccepted = "SUI7227";

    /// <summary>The proposal was carried out before.</summary>
    /// <remarks>Error. Leave it as it is.</remarks>
    public const string CarriedOutBefore = "SUI7228";

    /// <summary>The table of proposals lacks a column that has to be written to.</summary>
    /// <remarks>Error. Add the column, and take the table in with `sui case import --replace`.</remarks>
    public const string ColumnLacking = "SUI7229";

    /// <summary>With the step a proposal could not be read any more.</summary>
    /// <remarks>Error. Correct the step.</remarks>
    public const string NotKept = "SUI7230";

    /// <summary>A file is no sheet for comments.</summary>
    /// <remarks>Error. Give the file that `sui case factcheck export` wrote, filled in.</remarks>
    public const string NoFactCheck = "SUI7231";

    /// <summary>A sheet for comments is of another case.</summary>
    /// <remarks>Error. Give the sheet of this case.</remarks>
    public const string FactCheckElsewhere = "SUI7232";

    /// <summary>A comment of a sheet is too long, or about nothing that the draft holds.</summary>
    /// <remarks>Error. Correct the row, or record the comment with `sui case comment`.</remarks>
    public const string FactCheckRow = "SUI7233";

    /// <summary>The draft does not say any more what a comment is about, or a comment may be one that was erased.</summary>
    /// <remarks>Warning. Look whether the comment still holds; record with `sui case comment` what is not the words that were erased.</remarks>
    public const string FactCheckChanged = "SUI7234";

    /// <summary>A comment is about nothing that the case has.</summary>
    /// <remarks>Error. Name a statement, a section, a criterion, an element or an item of the evidence, or nothing for the whole.</remarks>
    public const string AboutUnknown = "SUI7235";

    /// <summary>On a sheet for comments something stands under the answers that nobody of the inspectorate wrote.</summary>
    /// <remarks>Error. Move it under the comments.</remarks>
    public const string RemarkUnderAnswer = "SUI7236";

    /// <summary>A sheet for comments, or a comment on it, is of the provider and said to be from the council, or the other way about.</summary>
    /// <remarks>Error. Say whose sheet it is: `--from`.</remarks>
    public const string FactCheckOtherSide = "SUI7243";

    /// <summary>A sheet for comments does not say of which case it is and whom it was for.</summary>
    /// <remarks>Warning. Make sure that it is of this case, and from whom `--from` says.</remarks>
    public const string FactCheckUnnamed = "SUI7244";

    /// <summary>On a sheet for comments something stands where nothing is read: in another column, heading or worksheet, above the table, in a formula, a note, a text box, a picture or an error
    /// of the spreadsheet.</summary>
    /// <remarks>Error. Move what is meant under the comments, as text.</remarks>
    public const string SheetUnread = "SUI7239";

    /// <summary>The reason of the judgement that stands is not erased.</summary>
    /// <remarks>Error. Judge anew, with a reason that can stay, and erase this one then.</remarks>
    public const string ReasonStands = "SUI7238";

    /// <summary>The case is not published, or was changed since, so that its annex is a draft.</summary>
    /// <remarks>Error. Publish it; what else stands in the way is named beside it.</remarks>
    public const string NotPublished = "SUI7237";

    /// <summary>The evidence has errors, of which no annex can be made; a case is not published with them.</summary>
    /// <remarks>Error. Reopen the case, mend them, and judge anew.</remarks>
    public const string ErrorsLeft = "SUI7240";

    /// <summary>By the judgement or the moderation as they are written the annex would stay a draft.</summary>
    /// <remarks>Error. Mend what is named beside it, and judge or moderate anew.</remarks>
    public const string AnnexNotFinal = "SUI7242";

    /// <summary>A row is to be added whose id another row of its table has.</summary>
    /// <remarks>Error. Give it an id of its own, or put it in the place of the other: `--replace`.</remarks>
    public const string RowThere = "SUI7245";

    /// <summary>Whoever says that two people are two is or may be one of them, or led or judged in the case.</summary>
    /// <remarks>Error. Have a third person say so: `sui case people`.</remarks>
    public const string SaidByOneOfThem = "SUI7246";

    /// <summary>Two names that are said to be two people's are one name.</summary>
    /// <remarks>Error. Have one of the two act under a name that differs.</remarks>
    public const string NamesAreOne = "SUI7247";

    /// <summary>Two names that are said to be two people's are told apart already.</summary>
    /// <remarks>Error. Nothing needs to be said; look whether the names are written as they stand in the journal.</remarks>
    public const string NamesAreTwo = "SUI7248";

    /// <summary>A step of a proposal is on a day to come.</summary>
    /// <remarks>Error. Record it once it has happened.</remarks>
    public const string DayAhead = "SUI7241";
}
