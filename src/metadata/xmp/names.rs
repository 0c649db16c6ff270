//! The namespaces of XMP, and what is known of a property.
//!
//! The namespaces are a plain table of data: those of XMP (ISO 16684-1, Adobe's part 2, IPTC, PLUS, CIPA DC-010 and others that
//! are met in images), with the prefixes and names that users of `ExifTool` know.

use std::collections::HashSet;
use std::sync::LazyLock;

use foldhash::fast::RandomState;

use crate::metadata::xmp::form::Form;
use crate::metadata::xmp::properties::PROPERTIES;

/// The prefix that a namespace usually has.
pub(super) fn usual_prefix(uri: &str) -> Option<&'static str> {
    let find = |uri: &str| {
        let mut rows = NAMESPACES.iter();
        rows.find(|(known, _)| *known == uri)
            .map(|(_, prefix)| *prefix)
    };
    // Some writers forget the last sign, or write another.
    find(uri).or_else(|| {
        let bare = uri.trim_end_matches(['/', '#']);
        let mut rows = NAMESPACES.iter();
        rows.find(|(known, _)| known.trim_end_matches(['/', '#']) == bare)
            .map(|(_, prefix)| *prefix)
    })
}

/// About how many known properties are just text.
const PLAIN_COUNT: usize = 2048;

/// The known properties that are just text, as prefix and name in the file.
static PLAIN: LazyLock<HashSet<(&str, &str), RandomState>> = LazyLock::new(|| {
    let mut plain = HashSet::with_capacity_and_hasher(PLAIN_COUNT, RandomState::default());
    for line in include_str!("plain.txt").lines() {
        let (prefix, names) = line.split_once(' ').unwrap_or((line, ""));
        plain.extend(names.split(' ').map(|name| (prefix, name)));
    }
    plain
});

/// The name of a property and the form of its value.
pub(super) fn property(prefix: &str, local: &str) -> (Option<&'static str>, Form) {
    let row = PROPERTIES.binary_search_by(|row| (row.0, row.1).cmp(&(prefix, local)));
    match row.ok().and_then(|index| PROPERTIES.get(index)) {
        Some((_, _, name, form)) => (Some(name).filter(|name| !name.is_empty()).copied(), *form),
        None if PLAIN.contains(&(prefix, local)) => (None, Form::Plain),
        None => (None, Form::Guess),
    }
}

const NAMESPACES: &[(&str, &str)] = &[
    ("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
    ("adobe:ns:meta/", "x"),
    ("http://ns.adobe.com/xap/1.0/", "xmp"),
    ("http://purl.org/dc/elements/1.1/", "dc"),
    ("http://ns.adobe.com/xap/1.0/mm/", "xmpMM"),
    ("http://ns.adobe.com/xap/1.0/sType/ResourceRef#", "stRef"),
    ("http://ns.adobe.com/xap/1.0/sType/ResourceEvent#", "stEvt"),
    ("http://ns.adobe.com/photoshop/1.0/", "photoshop"),
    ("http://ns.adobe.com/tiff/1.0/", "tiff"),
    ("http://ns.adobe.com/exif/1.0/", "exif"),
    ("http://cipa.jp/exif/1.0/", "exifEX"),
    ("http://ns.adobe.com/exif/1.0/aux/", "aux"),
    ("http://ns.adobe.com/camera-raw-settings/1.0/", "crs"),
    ("http://ns.adobe.com/camera-raw-defaults/1.0/", "crd"),
    ("http://ns.adobe.com/camera-raw-saved-settings/1.0/", "crss"),
    (
        "http://ns.adobe.com/camera-raw-embedded-lens-profile/1.0/",
        "crlcp",
    ),
    ("http://ns.adobe.com/xap/1.0/rights/", "xmpRights"),
    ("http://ns.adobe.com/xap/1.0/bj/", "xmpBJ"),
    ("http://ns.adobe.com/xap/1.0/g/", "xmpG"),
    ("http://ns.adobe.com/xap/1.0/g/img/", "xmpGImg"),
    ("http://ns.adobe.com/xap/1.0/t/", "xmpT"),
    ("http://ns.adobe.com/xap/1.0/t/pg/", "xmpTPg"),
    ("http://ns.adobe.com/xmp/1.0/DynamicMedia/", "xmpDM"),
    ("http://ns.adobe.com/xmp/note/", "xmpNote"),
    ("http://ns.adobe.com/xmp/sType/Area#", "stArea"),
    ("http://ns.adobe.com/xap/1.0/sType/Dimensions#", "stDim"),
    ("http://ns.adobe.com/xap/1.0/sType/Job#", "stJob"),
    ("http://ns.adobe.com/xap/1.0/sType/Font#", "stFnt"),
    ("http://ns.adobe.com/xap/1.0/sType/ManifestItem#", "stMfs"),
    ("http://ns.adobe.com/xap/1.0/sType/Version#", "stVer"),
    (
        "http://ns.adobe.com/photoshop/1.0/camera-profile",
        "stCamera",
    ),
    ("http://ns.adobe.com/StockPhoto/1.0/", "bicv"),
    ("http://ns.adobe.com/creatorAtom/1.0/", "creatorAtom"),
    ("http://ns.adobe.com/album/1.0/", "album"),
    ("http://ns.adobe.com/lightroom/1.0/", "lr"),
    ("http://ns.adobe.com/pdf/1.3/", "pdf"),
    ("http://ns.adobe.com/pdfx/1.3/", "pdfx"),
    ("http://ns.adobe.com/hdr-gain-map/1.0/", "hdrgm"),
    ("http://ns.adobe.com/hdr-metadata/1.0/", "hdr"),
    ("http://ns.adobe.com/DICOM/", "DICOM"),
    ("http://ns.adobe.com/illustrator/1.0/", "illustrator"),
    ("http://ns.adobe.com/swf/1.0/", "swf"),
    ("http://ns.adobe.com/ix/1.0/", "ix"),
    ("http://ns.adobe.com/xfa/promoted-desc/", "xfa"),
    ("http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/", "iptcCore"),
    ("http://iptc.org/std/Iptc4xmpExt/2008-02-29/", "iptcExt"),
    ("http://ns.useplus.org/ldf/xmp/1.0/", "plus"),
    ("http://purl.org/dc/terms/", "dcterms"),
    ("http://ns.microsoft.com/photo/1.0", "microsoft"),
    ("http://ns.microsoft.com/photo/1.2/", "MP"),
    ("http://ns.microsoft.com/photo/1.1", "MP1"),
    ("http://ns.microsoft.com/photo/1.2/t/RegionInfo#", "MPRI"),
    ("http://ns.microsoft.com/photo/1.2/t/Region#", "MPReg"),
    (
        "http://ns.microsoft.com/expressionmedia/1.0/",
        "expressionmedia",
    ),
    ("http://ns.iview-multimedia.com/mediapro/1.0/", "mediapro"),
    (
        "http://www.metadataworkinggroup.com/schemas/regions/",
        "mwg-rs",
    ),
    (
        "http://www.metadataworkinggroup.com/schemas/keywords/",
        "mwg-kw",
    ),
    (
        "http://www.metadataworkinggroup.com/schemas/collections/",
        "mwg-coll",
    ),
    ("http://ns.google.com/photos/1.0/camera/", "GCamera"),
    ("http://ns.google.com/photos/1.0/container/", "GContainer"),
    (
        "http://ns.google.com/photos/1.0/container/item/",
        "GContainerItem",
    ),
    ("http://ns.google.com/photos/1.0/creations/", "GCreations"),
    ("http://ns.google.com/photos/1.0/panorama/", "GPano"),
    ("http://ns.google.com/photos/1.0/depthmap/", "GDepth"),
    ("http://ns.google.com/photos/1.0/focus/", "GFocus"),
    ("http://ns.google.com/photos/1.0/image/", "GImage"),
    ("http://ns.google.com/photos/1.0/audio/", "GAudio"),
    ("http://ns.google.com/videos/1.0/spherical/", "GSpherical"),
    ("http://ns.google.com/photos/dd/1.0/device/", "Device"),
    ("http://www.dji.com/drone-dji/1.0/", "drone-dji"),
    ("http://www.gimp.org/xmp/", "GIMP"),
    ("http://darktable.sf.net/", "darktable"),
    ("http://www.digikam.org/ns/1.0/", "digiKam"),
    ("http://ns.camerabits.com/photomechanic/1.0/", "photomech"),
    ("http://ns.acdsee.com/iptc/1.0/", "acdsee"),
    ("http://ns.acdsee.com/regions/", "acdsee-rs"),
    ("http://www.artstor.org/ARTstorCore/", "art"),
    ("http://xmp.gettyimages.com/gift/1.0/", "getty"),
    ("http://ns.extensis.com/extensis/1.0/", "extensis"),
    ("http://www.geotate.com/Geotate/1.0/", "Geotate"),
    ("http://ns.fastpictureviewer.com/fpv/1.0/", "fpv"),
    ("http://ns.apple.com/faceinfo/1.0/", "apple-fi"),
    ("http://ns.apple.com/HDRGainMap/1.0/", "HDRGainMap"),
    ("http://ns.exiftool.ca/1.0/", "et"),
    ("http://ns.exiftool.org/1.0/", "et"),
    ("http://creativecommons.org/ns#", "cc"),
    ("http://www.optimasc.com/ns/", "dex"),
    ("http://ns.optimasc.com/dex/1.0/", "dex"),
    ("http://developer.sonyericsson.com/cell/1.0/", "cell"),
    ("http://prismstandard.org/namespaces/basic/2.0/", "prism"),
    (
        "http://prismstandard.org/namespaces/prismusagerights/2.1/",
        "pur",
    ),
    ("http://prismstandard.org/namespaces/pmi/2.2/", "pmi"),
    ("http://prismstandard.org/namespaces/prl/2.1/", "prl"),
    ("http://rs.tdwg.org/dwc/index.htm", "dwc"),
    ("http://ns.panasonic.com/panthera/1.0/", "panthera"),
    ("http://ns.ics.com/ICS/1.0/", "ics"),
    ("http://ns.flir.com/xmp/1.0/", "FLIR"),
    ("http://www.audio/", "audio"),
    ("http://ns.red.com/rlf/1.0/", "rlf"),
    ("http://ns.nikon.com/sdc/1.0/", "sdc"),
    ("http://ns.nikon.com/ast/1.0/", "ast"),
    ("http://ns.nikon.com/nine/1.0/", "nine"),
    ("http://ns.nikon.com/asteroid/1.0/", "ast"),
    ("http://ns.adobe.com/xap/1.0/PLUS/", "xmpPLUS"),
    ("http://ns.apple.com/adjustment-settings/1.0/", "aas"),
    ("http://ns.google.com/photos/dd/1.0/appinfo/", "AppInfo"),
    ("http://ns.google.com/photos/dd/1.0/camera/", "Camera"),
    ("http://ns.google.com/photos/dd/1.0/container/", "Container"),
    ("http://ns.google.com/photos/dd/1.0/depthmap/", "DepthMap"),
    ("http://ns.google.com/photos/dd/1.0/earthpose/", "EarthPose"),
    ("http://ns.google.com/photos/dd/1.0/image/", "Image"),
    (
        "http://ns.google.com/photos/dd/1.0/imagingmodel/",
        "ImagingModel",
    ),
    ("http://ns.google.com/photos/dd/1.0/item/", "Item"),
    (
        "http://ns.google.com/photos/dd/1.0/lightestimate/",
        "LightEstimate",
    ),
    ("http://ns.google.com/photos/dd/1.0/plane/", "Plane"),
    (
        "http://ns.google.com/photos/dd/1.0/pointcloud/",
        "PointCloud",
    ),
    ("http://ns.google.com/photos/dd/1.0/pose/", "Pose"),
    ("http://ns.google.com/photos/dd/1.0/profile/", "Profile"),
    (
        "http://ns.google.com/photos/dd/1.0/vendorinfo/",
        "VendorInfo",
    ),
    ("http://ns.idimager.com/ics/1.0/", "ics"),
    ("http://ns.leiainc.com/photos/1.0/image/", "LImage"),
    ("http://prismstandard.org/namespaces/prm/3.0/", "prm"),
    ("http://www.w3.org/2000/01/rdf-schema#", "rdfs"),
    (
        "http://leica-camera.com/digital-shift-assistant/1.0/",
        "xmpDSA",
    ),
    ("http://ns.acdsee.com/sType/Area#", "acdsee-stArea"),
    ("http://ns.acdsee.com/sType/Dimensions#", "acdsee-stDim"),
    (
        "http://ns.adobe.com/photoshop/1.0/panorama-profile",
        "panorama",
    ),
    ("http://ns.apple.com/pixeldatainfo/1.0/", "apdi"),
];

#[cfg(test)]
mod tests {
    use super::property;
    use crate::metadata::xmp::form::Form;
    use crate::metadata::xmp::properties::PROPERTIES;

    #[test]
    fn properties_are_known_by_prefix_and_name() {
        assert!(PROPERTIES.is_sorted_by_key(|row| (row.0, row.1)));
        assert_eq!(property("dc", "date"), (None, Form::Date));
        assert_eq!(property("dc", "title"), (None, Form::Plain));
        assert_eq!(property("dc", "mood"), (None, Form::Guess));
        assert_eq!(
            property("exif", "ISOSpeedRatings"),
            (Some("ISO"), Form::Plain)
        );
    }
}
