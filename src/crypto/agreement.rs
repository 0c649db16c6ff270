//! X25519 with one recipient (RFC 7748): what a file's ephemeral secret and the recipient's public key have in common.
//!
//! A point that is multiplied again and again has a table, with which it takes a quarter of the time. The table costs as
//! much as some dozens of multiplications, so it is made only where many files are sealed.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use curve25519_dalek::edwards::EdwardsBasepointTable;
use curve25519_dalek::montgomery::MontgomeryPoint;
use curve25519_dalek::traits::BasepointTable;
use zeroize::Zeroizing;

/// The files that are sealed to a recipient before a table is made for it.
const FEW: usize = 64;

/// A recipient's public key, and what is computed from it once.
pub(super) struct Partner {
    point: MontgomeryPoint,
    /// How often there was an agreement with it.
    count: AtomicUsize,
    /// Nothing where the key is no point of the curve, but of its twist.
    table: OnceLock<Option<Box<EdwardsBasepointTable>>>,
}

impl Partner {
    pub(super) fn new(public_key: [u8; 32]) -> Self {
        Self {
            point: MontgomeryPoint(public_key),
            count: AtomicUsize::new(0),
            table: OnceLock::new(),
        }
    }

    /// Gives the public key.
    pub(super) fn public_key(&self) -> &[u8; 32] {
        self.point.as_bytes()
    }

    /// Computes the shared secret.
    pub(super) fn agree(&self, secret: &[u8; 32]) -> Zeroizing<[u8; 32]> {
        let is_often = self.count.fetch_add(1, Ordering::Relaxed) >= FEW;
        let table = is_often.then(|| self.table.get_or_init(|| table_of(&self.point)));
        let shared = match table {
            // A point and its negative have one Montgomery form, so that the sign does not matter.
            Some(Some(table)) => table.mul_base_clamped(*secret).to_montgomery(),
            _ => self.point.mul_clamped(*secret),
        };
        Zeroizing::new(shared.to_bytes())
    }
}

/// Computes the public key of a secret.
pub(super) fn public_key(secret: &[u8; 32]) -> [u8; 32] {
    MontgomeryPoint::mul_base_clamped(*secret).to_bytes()
}

fn table_of(point: &MontgomeryPoint) -> Option<Box<EdwardsBasepointTable>> {
    let point = point.to_edwards(0)?;
    Some(Box::new(EdwardsBasepointTable::create(&point)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, proptest};

    use super::*;

    #[test]
    fn a_table_is_made_for_a_point_that_is_often_used_and_never_for_one_of_the_twist() {
        let secret = [7; 32];
        let partner = Partner::new(public_key(&[9; 32]));
        for _ in 0..FEW {
            partner.agree(&secret);
        }
        assert!(partner.table.get().is_none());
        partner.agree(&secret);
        assert!(matches!(partner.table.get(), Some(Some(_))));
        // RFC 7748, section 4.1: 2 is the u-coordinate of a point of the twist.
        let mut twisted = [0; 32];
        twisted[0] = 2;
        let twisted = Partner::new(twisted);
        twisted.count.store(FEW, Ordering::Relaxed);
        twisted.agree(&secret);
        assert!(matches!(twisted.table.get(), Some(None)));
    }

    proptest! {
        #[test]
        fn with_and_without_a_table_the_secret_is_the_same(one in any::<[u8; 32]>(), other in any::<[u8; 32]>()) {
            // About half of these are points of the twist, for which there is no table.
            for key in [public_key(&one), one] {
                let few = Partner::new(key);
                let many = Partner::new(key);
                many.count.store(FEW, Ordering::Relaxed);
                assert_eq!(few.agree(&other), many.agree(&other));
            }
        }
    }
}
