//! The exposure times of several images that became one (Exif 2.32, 4.6.5 G).

use crate::metadata::exif::form::Shown;
use crate::metadata::exif::print::exposure_time;
use crate::metadata::exif::raw::quotient;
use crate::metadata::order::ByteOrder;
use crate::metadata::value::Value;

/// Quotients, of which the eighth and ninth are numbers of images instead.
pub(super) fn show(bytes: &[u8], order: ByteOrder) -> Shown {
    const TIMES: usize = 7;
    const COUNTS: usize = 2;
    let (mut values, mut words) = (Vec::new(), Vec::new());
    let mut rest = bytes;
    loop {
        let value = if (TIMES..TIMES + COUNTS).contains(&values.len()) {
            let Some((count, behind)) = rest.split_first_chunk::<2>() else {
                break;
            };
            rest = behind;
            let value = Value::from(order.u16(*count));
            words.push(value.to_string());
            value
        } else {
            let Some(([n0, n1, n2, n3, d0, d1, d2, d3], behind)) = rest.split_first_chunk() else {
                break;
            };
            rest = behind;
            let numerator = order.u32([*n0, *n1, *n2, *n3]);
            let value = quotient(numerator.into(), order.u32([*d0, *d1, *d2, *d3]).into());
            words.push(exposure_time(&value).unwrap_or_else(|| value.to_string()));
            value
        };
        values.push(value.to_string());
    }
    (Value::Text(values.join(" ")), Some(words.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::show;
    use crate::metadata::order::ByteOrder;

    #[test]
    fn times_and_numbers_of_images_are_told_and_what_is_cut_off_is_left_out() {
        let time = |denominator: u32| [1_u32.to_be_bytes(), denominator.to_be_bytes()].concat();
        let mut bytes = [2, 4, 8, 100, 200, 400, 500].map(time).concat();
        bytes.extend([0, 2, 0, 3]);
        bytes.extend(time(4));
        bytes.extend([0, 0, 0]);
        let (value, print) = show(&bytes, ByteOrder::Big);
        assert_eq!(
            value.to_string(),
            "0.5 0.25 0.125 0.01 0.005 0.0025 0.002 2 3 0.25"
        );
        assert_eq!(
            print.unwrap(),
            "0.5 1/4 1/8 1/100 1/200 1/400 1/500 2 3 1/4"
        );
    }
}
