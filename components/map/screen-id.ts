/** The whole map screen: in full screen nothing that stands over the map may leave it, least of all the line about safety. */
export const SCREEN_ID = 'map-screen';
