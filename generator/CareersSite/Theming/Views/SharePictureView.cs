using CareersSite.Configuration;
using CareersSite.Content.Pictures;
using CareersSite.Model;

namespace CareersSite.Theming.Views;

/// <summary>The picture that is shown where a page is shared: its own, else its department's, else the site's.</summary>
public static class SharePictureView
{
    public static readonly View<(SharePicture Picture, EditionViews Views)> View = new View<(SharePicture Picture, EditionViews Views)>("share picture", "The picture that is shown where a page is shared.")
        .Url("url", "its absolute address", share => share.Views.Site.Permalinks.AbsoluteFile(share.Picture.Path))
        .Text("alt", "what it shows", share => share.Picture.Alt?.In(share.Views.Edition.Language))
        .Number("width", "in pixels, or null where it is not known", share => SizeOf(share)?.Width)
        .Number("height", "in pixels, or null where it is not known", share => SizeOf(share)?.Height);

    public static ViewValue Of(SitePage page, EditionViews views) =>
        (Whole(Own(page, views)) ?? WithWords(views.Settings.Image, views.Title)) is { } picture ? View.Of((picture, views)) : ViewValue.Nothing;

    private static SharePicture? Own(SitePage page, EditionViews views) => page switch
    {
        PostingPage { Posting.Posting: { } posting } => WithWords(posting.Image, posting.Title) ?? OfGroup(views.Edition.Groups.DepartmentOf(posting), views),
        ContentTextPage { Text.Page: { } text } => WithWords(text.Image, text.Title),
        ListPage { Group: { } group } => OfGroup(group, views),
        HomePage { Edition.Introduction.Page: { } introduction } => WithWords(introduction.Image, introduction.Title),
        _ => null,
    };

    private static SharePicture? OfGroup(PostingGroup? group, EditionViews views) => group is null ? null : WithWords(group.Image, views.Wording.Group(group));

    /// <summary>Whoever does not see the picture is at least told whose it is.</summary>
    private static SharePicture? WithWords(SharePicture? picture, string otherwise) => Whole(picture) is { } whole ? whole with { Alt = whole.Alt ?? otherwise } : null;

    /// <summary>Words without a picture are none.</summary>
    private static SharePicture? Whole(SharePicture? picture) => picture is { Path.Length: > 0 } ? picture : null;

    private static PictureSize? SizeOf((SharePicture Picture, EditionViews Views) share) => share.Views.Site.Pictures.SizeOf(share.Picture.Path);
}
