using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sui.Inspection.AspNetCore.Pages;

namespace Sui.Inspection.AspNetCore.Forms;

/// <summary>The fields of one form of a page. Each has a label, its hint and what is wrong with it in words that are tied to it, and keeps what was typed.
/// Everything goes through the encoder.</summary>
internal sealed class FormFields(PageFrame frame, string form)
{
    /// <summary>The hidden fields that each form has: the token, and the number of the last change that the page shows.</summary>
    /// <param name="seen">That number; null for a form that does not mind.</param>
    public IHtmlContent Hidden(long? seen = null)
    {
        var all = new HtmlContentBuilder().AppendHtml(Input("hidden", frame.Token.Name, frame.Token.Value));
        return seen is { } number ? all.AppendHtml(Input("hidden", "seen", number.ToString(CultureInfo.InvariantCulture))) : all;
    }

    /// <summary>What the form is about, carried along unseen.</summary>
    public static IHtmlContent Fixed(string field, string value) => Input("hidden", field, value);

    /// <summary>What was typed before, carried along unseen.</summary>
    public IHtmlContent Carried(params ReadOnlySpan<string> fields)
    {
        var all = new HtmlContentBuilder();
        foreach (var field in fields)
        {
            all.AppendHtml(Input("hidden", field, frame.TypedInto(form, field)));
        }

        return all;
    }

    /// <summary>One line of text.</summary>
    public IHtmlContent Text(string field, string label, string? hint = null, int most = 100, string value = "")
    {
        var input = Described(Input("text", field, frame.TypedInto(form, field, value)), field, hint);
        input.Attributes["maxlength"] = most.ToString(CultureInfo.InvariantCulture);
        input.Attributes["autocomplete"] = "off";
        return Group(field, Label(field, label), hint, input);
    }

    /// <summary>Several lines of text.</summary>
    public IHtmlContent Area(string field, string label, string? hint = null, int most = 20_000)
    {
        var area = new TagBuilder("textarea");
        area.Attributes["name"] = field;
        area.Attributes["rows"] = "5";
        area.Attributes["maxlength"] = most.ToString(CultureInfo.InvariantCulture);
        // A line end straight after the start of the element is not part of what it holds.
        area.InnerHtml.AppendHtml("\n").Append(frame.TypedInto(form, field));
        return Group(field, Label(field, label), hint, Described(area, field, hint));
    }

    /// <summary>Files.</summary>
    public IHtmlContent Files(string field, string label, string? hint = null, string accept = ".xlsx,.zip,.json,.csv")
    {
        var input = Described(Input("file", field, null), field, hint);
        input.Attributes["multiple"] = "multiple";
        input.Attributes["accept"] = accept;
        return Group(field, Label(field, label), hint, input);
    }

    /// <summary>One file, of any kind that is offered.</summary>
    public IHtmlContent File(string field, string label, string? hint, string accept)
    {
        var input = Described(Input("file", field, null), field, hint);
        input.Attributes["accept"] = accept;
        return Group(field, Label(field, label), hint, input);
    }

    /// <summary>One of many, from a list.</summary>
    /// <param name="field">The field; several of a form can have one.</param>
    /// <param name="label">Its label.</param>
    /// <param name="choices">What can be chosen.</param>
    /// <param name="value">What is chosen.</param>
    /// <param name="number">What tells its element from others of the field.</param>
    public IHtmlContent Select(string field, string label, IEnumerable<(string Value, string Label)> choices, string value, int number = 0)
    {
        var id = number == 0 ? field : field + "-" + number.ToString(CultureInfo.InvariantCulture);
        var select = new TagBuilder("select");
        select.Attributes["name"] = field;
        foreach (var (one, words) in choices)
        {
            var option = ProblemMarkup.Tag("option", words);
            option.Attributes["value"] = one;
            if (one == value)
            {
                option.Attributes["selected"] = "selected";
            }

            select.InnerHtml.AppendHtml(option);
        }

        return Group(id, Label(id, label), null, Described(select, id, null));
    }

    /// <summary>A box to tick.</summary>
    public IHtmlContent Tick(string field, string label, string? hint = null)
    {
        var input = Described(Input("checkbox", field, "yes"), field, hint);
        if (frame.TypedInto(form, field) == "yes")
        {
            input.Attributes["checked"] = "checked";
        }

        var choice = new TagBuilder("div");
        choice.AddCssClass("sui-choice");
        choice.InnerHtml.AppendHtml(input).AppendHtml(Label(field, label));
        return Group(field, choice, hint, null);
    }

    /// <summary>Any number of several.</summary>
    public IHtmlContent Ticks(string field, string legend, IEnumerable<(string Value, string Label)> choices, string? hint = null)
    {
        var typed = frame.AllTypedInto(form, field);
        return Choices("checkbox", field, legend, choices, hint, typed.Contains);
    }

    /// <summary>One of several.</summary>
    public IHtmlContent Radios(string field, string legend, IEnumerable<(string Value, string Label)> choices, string? hint = null, string value = "")
    {
        var typed = frame.TypedInto(form, field, value);
        return Choices("radio", field, legend, choices, hint, one => one == typed);
    }

    private TagBuilder Choices(string type, string field, string legend, IEnumerable<(string Value, string Label)> choices, string? hint, Func<string, bool> isChosen)
    {
        frame.Labels[Id(field)] = legend;
        var set = new TagBuilder("fieldset");
        set.AddCssClass("sui-group");
        Describe(set, field, hint);
        set.InnerHtml.AppendHtml(ProblemMarkup.Tag("legend", legend));
        Notes(set, field, hint);
        var place = 0;
        foreach (var (one, label) in choices)
        {
            var input = Input(type, field, one);
            // What an error leads to is the first choice.
            var id = place++ == 0 ? Id(field) : Id(field) + "-" + place.ToString(CultureInfo.InvariantCulture);
            input.Attributes["id"] = id;
            if (isChosen(one))
            {
                input.Attributes["checked"] = "checked";
            }

            var words = ProblemMarkup.Tag("label", label);
            words.Attributes["for"] = id;
            var choice = new TagBuilder("div");
            choice.AddCssClass("sui-choice");
            choice.InnerHtml.AppendHtml(input).AppendHtml(words);
            set.InnerHtml.AppendHtml(choice);
        }

        return Wrong(set, field);
    }

    /// <summary>The button that sends the form.</summary>
    /// <param name="label">Its label.</param>
    /// <param name="name">The field that says which button it was; null for none.</param>
    /// <param name="second">Whether it is not the usual one.</param>
    /// <param name="address">Where it sends the form; null for where the form goes.</param>
    public IHtmlContent Button(string label, string? name = null, bool second = false, string? address = null)
    {
        var button = ProblemMarkup.Tag("button", label, second ? "sui-button sui-second" : "sui-button");
        button.Attributes["type"] = "submit";
        if (address is not null)
        {
            button.Attributes["formaction"] = address;
        }

        if (name is not null)
        {
            button.Attributes["name"] = name;
            button.Attributes["value"] = "yes";
        }

        return button;
    }

    /// <summary>The id of a field of a form.</summary>
    public static string IdOf(string form, string field) => $"{form}-{field}";

    private string Id(string field) => IdOf(form, field);

    private TagBuilder Group(string field, IHtmlContent label, string? hint, TagBuilder? input)
    {
        var group = new TagBuilder("div");
        group.AddCssClass("sui-group");
        group.InnerHtml.AppendHtml(label);
        Notes(group, field, hint);
        if (input is not null)
        {
            group.InnerHtml.AppendHtml(input);
        }

        return Wrong(group, field);
    }

    private TagBuilder Wrong(TagBuilder group, string field)
    {
        if (frame.ProblemsOf(form, field).Any())
        {
            group.AddCssClass("sui-wrong");
        }

        return group;
    }

    private void Notes(TagBuilder group, string field, string? hint)
    {
        if (hint is not null)
        {
            var note = ProblemMarkup.Tag("p", hint, "sui-hint");
            note.Attributes["id"] = Id(field) + "-hint";
            group.InnerHtml.AppendHtml(note);
        }

        if (frame.ProblemsOf(form, field).ToList() is { Count: > 0 } problems)
        {
            var note = new TagBuilder("p");
            note.AddCssClass("sui-error");
            note.Attributes["id"] = Id(field) + "-error";
            note.InnerHtml.AppendHtml(ProblemMarkup.Tag("span", frame.Words.Say("Error.Prefix") + " ", "sui-unseen"));
            problems.ForEach(problem => note.InnerHtml.AppendHtml(ProblemMarkup.Words(frame, problem)).Append(" "));
            group.InnerHtml.AppendHtml(note);
        }
    }

    private TagBuilder Label(string field, string label)
    {
        frame.Labels[Id(field)] = label;
        var tag = ProblemMarkup.Tag("label", label);
        tag.Attributes["for"] = Id(field);
        return tag;
    }

    private TagBuilder Described(TagBuilder input, string field, string? hint)
    {
        input.Attributes["id"] = Id(field);
        Describe(input, field, hint);
        return input;
    }

    private void Describe(TagBuilder element, string field, string? hint)
    {
        var wrong = frame.ProblemsOf(form, field).Any();
        var ids = (hint is null ? string.Empty : Id(field) + "-hint ") + (wrong ? Id(field) + "-error" : string.Empty);
        if (ids.Length > 0)
        {
            element.Attributes["aria-describedby"] = ids.Trim();
        }

        if (wrong && element.TagName != "fieldset")
        {
            element.Attributes["aria-invalid"] = "true";
        }
    }

    private static TagBuilder Input(string type, string name, string? value)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = type;
        input.Attributes["name"] = name;
        if (value is not null)
        {
            input.Attributes["value"] = value;
        }

        return input;
    }
}
